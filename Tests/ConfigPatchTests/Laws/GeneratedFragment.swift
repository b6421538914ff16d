import ConfigPatch
import SourceText
import TestSupport

/// A patch file that somebody might hand over, the same for the same seed.
///
/// It speaks of the same names as generated files do, so that it often meets what is there.
struct GeneratedFragment {
  private var file: GeneratedFile
  /// What is said, below `configuration`.
  private(set) var sections: [GeneratedPart] = []

  init(seed: Int) {
    file = GeneratedFile(seed: seed)
    let makers: [(inout Self) -> GeneratedPart] = [
      { $0.settings() }, { $0.settings() }, { $0.diagnostics() }, { $0.diagnostics() },
      { $0.network() }, { $0.runtime() }, { $0.connectionStrings() }, { $0.rules() },
    ]
    let first = Int.random(in: 0..<makers.count, using: &file.generator)
    sections = [makers[first](&self)]
    guard file.chance(30) else { return }
    let second = (first + Int.random(in: 2...5, using: &file.generator)) % makers.count
    sections.append(makers[second](&self))
  }

  /// The patch file, in one of many spellings.
  var text: String {
    var generator = SeededGenerator(seed: sections.count)
    var dress = Dress(using: &generator)
    dress.hasByteOrderMark = false
    return GeneratedPart.element("configuration", [], sections).text(in: dress)
  }

  /// The fragment that the file says.
  func fragment() throws -> Fragment {
    try Fragment(SourceText(Array(text.utf8)), named: "fragment")
  }

  /// Some of `names`, each once, in any order.
  private mutating func some(_ names: [String]) -> [String] {
    let names = names.shuffled(using: &file.generator)
    return Array(names.prefix(Int.random(in: 1...names.count, using: &file.generator)))
  }

  private mutating func settings() -> GeneratedPart {
    let keys = some(["UrlHost", "debug", "WriteVerboseLog", "New", "A&amp;B"])
    var parts = keys.map { key in
      let value = file.pick(["true", "1", "", "&quot;x&quot;"])
      return file.chance(15)
        ? GeneratedPart.element("remove", [("key", key)], [])
        : .element("add", [("key", key), ("value", value)], [])
    }
    if file.chance(8) { parts.insert(.element("clear", [], []), at: 0) }
    return .element("appSettings", [], parts)
  }

  private mutating func diagnostics() -> GeneratedPart {
    var parts: [GeneratedPart] = []
    if file.chance(30) {
      parts.append(.element("trace", [("autoflush", file.pick(["true", "True"]))], []))
    }
    if file.chance(70) {
      let names = some(["ConnectorsLog", "ECMA2Host", "Other", "New"])
      parts.append(.element("sources", [], names.map { source($0) }))
    }
    if file.chance(30) {
      let names = some(["etw", "console", "new"])
      parts.append(
        .element("sharedListeners", [], names.map { .element("add", listener($0), []) }))
    }
    if file.chance(20) || parts.isEmpty {
      let names = some(["level", "other", "new"])
      parts.append(
        .element(
          "switches", [], names.map { .element("add", [("name", $0), ("value", "4")], []) }))
    }
    return .element("system.diagnostics", [], parts)
  }

  private mutating func source(_ name: String) -> GeneratedPart {
    var parts: [GeneratedPart] = []
    if file.chance(50) {
      let entries = some(["log", "new"]).map { GeneratedPart.element("add", listener($0), []) }
      let removal = GeneratedPart.element("remove", [("name", "Default")], [])
      parts.append(.element("listeners", [], entries + (file.chance(30) ? [removal] : [])))
    }
    let level = file.chance(60) ? [("switchValue", file.level())] : []
    return .element("source", [("name", name)] + level, parts)
  }

  private func listener(_ name: String) -> [(String, String)] {
    [("name", name), ("type", "System.Diagnostics.ConsoleTraceListener")]
  }

  private mutating func network() -> GeneratedPart {
    guard file.chance(70) else {
      let entry = [("address", file.pick(["*", "http://b"])), ("maxconnection", "8")]
      return .element(
        "system.net", [], [.element("connectionManagement", [], [.element("add", entry, [])])])
    }
    var parts: [GeneratedPart] = []
    if file.chance(70) {
      parts.append(
        .element("proxy", [("proxyaddress", file.pick(["http://old:1", "http://n:2"]))], []))
    }
    if file.chance(50) || parts.isEmpty {
      let entries = some(["a\\.b", "c", "^http://127\\."])
      parts.append(
        .element("bypasslist", [], entries.map { .element("add", [("address", $0)], []) }))
    }
    let enabled = file.chance(40) ? [("enabled", "true")] : []
    return .element("system.net", [], [.element("defaultProxy", enabled, parts)])
  }

  private mutating func runtime() -> GeneratedPart {
    if file.chance(30) {
      return .element(
        "startup", [],
        [.element("supportedRuntime", [("version", "v4.0"), ("sku", "x")], [])])
    }
    var parts: [GeneratedPart] = []
    if file.chance(50) { parts.append(.element("gcServer", [("enabled", "true")], [])) }
    if file.chance(50) {
      parts.append(
        .element("AppContextSwitchOverrides", [("value", "Switch.A=true;Switch.C=x")], []))
    }
    if file.chance(50) || parts.isEmpty {
      let bindings = some(["contoso.a", "Contoso.C"]).map { GeneratedFile.binding($0, "2.0.0.0") }
      parts.append(
        .element("assemblyBinding", [("xmlns", "urn:schemas-microsoft-com:asm.v1")], bindings))
    }
    return .element("runtime", [], parts)
  }

  private mutating func connectionStrings() -> GeneratedPart {
    let entries = some(["main", "New"]).map { name in
      GeneratedPart.element("add", [("name", name), ("connectionString", "Server=x")], [])
    }
    return .element("connectionStrings", [], entries)
  }

  private mutating func rules() -> GeneratedPart {
    let rules = some(["1", "2", "9"]).map { id in
      GeneratedPart.element("rule", [("id", id), ("on", "false")], [])
    }
    return .element("contoso.rules", file.chance(30) ? [("level", "high")] : [], rules)
  }
}
