import ConfigModel
import LosslessXML
import TestSupport
import Testing

/// What .NET Framework had in effect after loading a file, against what we read from it.
@Suite struct OracleEffectTests {
  @Test func `every file has the effect that .NET gives it`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    var checked = 0
    for row in try table(ofFile: data + "/oracle/effects.tsv") {
      let name = row["case"] ?? ""
      let document = try configuration(ofFile: data + "/oracle/cases/" + name)
      checked += check(name, effects(row["netfx_effect"] ?? ""), document)
    }
    for row in try table(ofFile: data + "/corpus/index.tsv") {
      let name = row["file"] ?? ""
      let document = try configuration(ofFile: data + "/corpus/files/" + name)
      checked += check(name, effects(row["netfx_effect"] ?? ""), document)
    }
    #expect(checked > 2000)
  }

  /// Returns how many effects of the file were compared.
  private func check(
    _ name: String, _ effects: [String: String], _ document: ConfigurationDocument
  ) -> Int {
    // Where the configuration system failed, the probe goes on without a configuration.
    guard document.fileFailures.isEmpty, document.syntax.isWellFormed else { return 0 }
    var compared = 0
    for (subject, effect) in effects where Self.exceptions[String(name.prefix(3))] != subject {
      guard let ours = reading(of: subject, document) else { continue }
      compared += 1
      #expect(ours == effect, "\(name): \(subject)")
    }
    return compared
  }

  /// What we read of one subject; nothing where its section does not load or its source throws.
  private func reading(of subject: String, _ document: ConfigurationDocument) -> String? {
    switch subject {
    case "WriteVerboseLog":
      return document.settings["WriteVerboseLog"] ?? "<absent>"
    case "cred":
      return document.proxy.map(credentials) ?? "none"
    case "proxy(login)", "proxy(intranet)", "proxy(graph)":
      return document.proxy == nil ? "direct" : nil
    default:
      guard document.sectionFailures("system.diagnostics").isEmpty else { return nil }
      guard let source = document.tracing.source(subject) else { return "Off[Default]" }
      return level(source) + "[" + listeners(source).joined(separator: "|") + "]"
    }
  }

  private func credentials(_ proxy: EffectiveProxy) -> String {
    proxy.usesDefaultCredentials ? "default" : "none"
  }

  /// The level; the program that was run for the data makes its sources with `Off`.
  private func level(_ source: EffectiveSource) -> String {
    (source.level.levels ?? .off).spelling
  }

  private func listeners(_ source: EffectiveSource) -> [String] {
    let own = source.listeners.own.map { entry in
      entry.listener.name
        + (entry.definition?.filter.map { ":" + ($0["initializeData"] ?? "") } ?? "")
    }
    return (source.listeners.hasDefault ? ["Default"] : []) + own
  }

  private func effects(_ column: String) -> [String: String] {
    let pairs = column.split(separator: "; ").compactMap { part -> (String, String)? in
      guard let equals = part.firstIndex(of: "=") else { return nil }
      return (String(part[..<equals]), String(part[part.index(after: equals)...]))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// What is not compared, by the number of the file: here a settings file has the value.
  private static let exceptions = ["211": "WriteVerboseLog"]
}
