import SourceText
import TestSupport

/// A configuration file that looks as if it were real, the same for the same seed.
struct GeneratedFile {
  var generator: SeededGenerator
  private(set) var root = GeneratedPart.emptyLine

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
    root = .element("configuration", [], sections())
  }

  /// Returns the bytes of the file in `dress`.
  func text(in dress: Dress) -> SourceText {
    let name = dress.encoding.isUTF16 ? "utf-16" : "utf-8"
    let quote = dress.quote
    let head = "<?xml version=\(quote)1.0\(quote) encoding=\(quote)\(name)\(quote)?>"
    let body = head + (dress.isOneLine ? "" : dress.lineEnd) + root.text(in: dress)
    let end = dress.lineEnd.count
    let isCut = !dress.endsWithLineEnd && !dress.isOneLine
    return SourceText(dress.bytes(of: isCut ? String(body.dropLast(end)) : body))
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }

  mutating func some(_ count: Int, _ part: (inout Self) -> GeneratedPart) -> [GeneratedPart] {
    (0..<Int.random(in: 0...count, using: &generator)).map { _ in part(&self) }
  }

  /// Returns `parts` with comments and empty lines between them.
  mutating func strewn(_ parts: [GeneratedPart]) -> [GeneratedPart] {
    parts.flatMap { part -> [GeneratedPart] in
      let comments: [GeneratedPart] = chance(12) ? [.comment(pick(Self.comments))] : []
      return (chance(8) ? [.emptyLine] : []) + comments + [part]
    }
  }

  private mutating func sections() -> [GeneratedPart] {
    var parts: [GeneratedPart] = []
    if chance(20) { parts.append(startup()) }
    if chance(30) { parts.append(runtime()) }
    if chance(75) { parts.append(located(.element("appSettings", [], settings()))) }
    if chance(70) { parts.append(located(.element("system.diagnostics", [], diagnostics()))) }
    parts += network()
    if chance(20) { parts.append(connectionStrings()) }
    if chance(15) {
      parts.append(.element("location", [("path", "x")], [.element("appSettings", [], settings())]))
    }
    let isDeclared = chance(25)
    if isDeclared { parts.append(rules()) }
    parts.shuffle(using: &generator)
    if isDeclared {
      parts.insert(.element("configSections", [], [Self.declaration]), at: 0)
    } else if chance(15) {
      parts.insert(.element("configSections", [], []), at: 0)
    }
    return strewn(parts)
  }

  private mutating func located(_ part: GeneratedPart) -> GeneratedPart {
    guard chance(10) else { return part }
    return .element("location", pick([[], [("path", ".")]]), [part])
  }

  private mutating func settings() -> [GeneratedPart] {
    let keys = ["UrlHost", "Debug", "WriteVerboseLog", "writeverboselog", "Port"]
    return strewn(
      some(6) { file in
        let key = file.pick(keys)
        switch file.pick(["add", "add", "add", "add", "remove", "clear"]) {
        case "clear": return .element("clear", [], [])
        case "remove": return .element("remove", [("key", key)], [])
        default:
          let value = file.pick(["true", "false", "True", "", "8585", "a&amp;b"])
          return .element("add", [("key", key), ("value", value)], [])
        }
      })
  }

  private mutating func diagnostics() -> [GeneratedPart] {
    var parts: [GeneratedPart] = []
    if chance(40) { parts.append(.element("trace", pick([[], [("autoflush", "false")]]), [])) }
    if chance(80) { parts.append(.element("sources", [], strewn(some(5) { $0.source() }))) }
    if chance(40) {
      let names = ["etw", "console"].filter { _ in chance(60) }
      parts.append(.element("sharedListeners", [], names.map { sharedListener($0) }))
    }
    if chance(40) {
      let names = ["level", "ECMA2Host", "other"].filter { _ in chance(50) }
      parts.append(
        .element(
          "switches", [], names.map { .element("add", [("name", $0), ("value", level())], []) }))
    }
    parts.shuffle(using: &generator)
    return strewn(parts)
  }

  mutating func level() -> String {
    pick(["Off", "Error", "Warning", "Verbose", "All", "31", "Information, ActivityTracing"])
  }

  private mutating func source() -> GeneratedPart {
    let names = [
      "ConnectorsLog", "ECMA2Host", "Microsoft ECMA2Host", "AAD Connect Provisioning Agent",
      "Other",
    ]
    let level =
      pick([[("switchValue", level())], [("switchName", "level")], []])
    let lists = chance(70) ? [GeneratedPart.element("listeners", [], listeners())] : []
    return .element("source", [("name", pick(names))] + level, lists)
  }

  private mutating func listeners() -> [GeneratedPart] {
    var parts: [GeneratedPart] = []
    if chance(60) {
      parts.append(.element("add", [("name", "log"), ("type", Self.console)], filter()))
    }
    if chance(30) { parts.append(.element("remove", [("name", "Default")], [])) }
    if chance(10) { parts.append(.element("clear", [], [])) }
    return strewn(parts)
  }

  private mutating func filter() -> [GeneratedPart] {
    guard chance(25) else { return [] }
    let type = "System.Diagnostics.EventTypeFilter"
    return [
      pick([
        .element("filter", [("type", "")], []),
        .element("filter", [("type", type), ("initializeData", "Error")], []),
      ])
    ]
  }

  private mutating func sharedListener(_ name: String) -> GeneratedPart {
    let text = "System.Diagnostics.TextWriterTraceListener"
    let (type, data) = pick([(Self.console, "false"), (text, "x.log"), (text, AgentFile.path)])
    return .element("add", [("name", name), ("type", type), ("initializeData", data)], [])
  }

  private mutating func network() -> [GeneratedPart] {
    guard chance(45) else { return [] }
    var groups: [GeneratedPart] = []
    if chance(40) {
      let settings = GeneratedPart.element("settings", [], [])
      groups.append(.element("system.net", [], pick([[], [settings], [connections()]])))
    }
    if chance(60) {
      groups.append(
        .element("system.net", [], strewn([.element("defaultProxy", enabled(), proxy())])))
    }
    return groups
  }

  private mutating func enabled() -> [(String, String)] {
    pick([[], [("enabled", "false")], [("useDefaultCredentials", "True"), ("enabled", "true")]])
  }

  private mutating func proxy() -> [GeneratedPart] {
    let attributes = pick([
      [], [("proxyaddress", "http://old:1")], [("usesystemdefault", "True")],
      [("autoDetect", "true")], [("proxyaddress", "http://old:1"), ("bypassonlocal", "False")],
    ])
    let bypass = GeneratedPart.element(
      "bypasslist", [], [.element("add", [("address", "a\\.b")], [])])
    return (chance(80) ? [.element("proxy", attributes, [])] : []) + (chance(30) ? [bypass] : [])
  }

  private static let console = "System.Diagnostics.ConsoleTraceListener"
  private static let comments = [
    " ops ticket 4711 ", "x", " <add key=\"WriteVerboseLog\" value=\"true\"/> ", "",
    " </configuration> ",
  ]
}
