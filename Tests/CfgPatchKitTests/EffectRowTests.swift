import CfgPatchKit
import TestSupport
import Testing

/// What `show --json` and `proxy-for --json` print, against what .NET Framework had in effect.
@Suite struct EffectRowTests {
  @Test func `programs read in JSON what .NET had in effect`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    for row in try table(ofFile: data + "/oracle/effects.tsv") {
      let name = row["case"] ?? ""
      let expected = Self.effects(row["netfx_effect"] ?? "")
      let fields = try fields(ofFile: data + "/oracle/cases/" + name)
      let exception = Self.exceptions[String(name.prefix(3))]
      for subject in Set(expected.keys).union(fields.keys) {
        let isSame = fields[subject] == expected[subject]
        let isListed = exception?.subjects.contains(subject) ?? false
        let (ours, theirs) = (fields[subject] ?? "nothing", expected[subject] ?? "nothing")
        #expect(isSame != isListed, "\(name): \(subject) is \(theirs), ours \(ours)")
      }
    }
  }

  /// What the program gets; of a file that does not load, what asks second gets its default.
  private func fields(ofFile path: String) throws -> [String: String] {
    do {
      return try JSONEffect(Pipeline().inventory(of: Input(Pipeline().read(path)))).fields
    } catch is Failure {
      return ["Microsoft ECMA2Host": "Off[Default]"]
    }
  }

  private static func effects(_ column: String) -> [String: String] {
    let pairs = column.split(separator: "; ").compactMap { part -> (String, String)? in
      guard let equals = part.firstIndex(of: "=") else { return nil }
      return (String(part[..<equals]), String(part[part.index(after: equals)...]))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private typealias Exception = (subjects: Set<String>, reason: String)

  /// Where our answer differs from what .NET's own code did, by the number of the file.
  private static let exceptions: [String: Exception] = [
    "037": refused("XML 1.0 forbids NUL bytes, .NET's reader lets them pass at the end"),
    "041": refused("XML 1.0 forbids the reference to NUL that .NET's reader lets pass"),
    "056": refused("the bytes are not of the encoding that the file names"),
    "117": refused("an entity bomb is refused at once"),
    "132": refused("System.Configuration accepts the namespace, the loader of Windows does not"),
    "211": (["WriteVerboseLog"], "the settings file that has the value is not in the data"),
    "416": (proxies, "the code was run with another 'System.Uri', which kept the blank"),
    "417": (proxies, "a password is not shown"),
  ]

  private static let proxies: Set = ["proxy(login)", "proxy(intranet)", "proxy(graph)"]

  private static func refused(_ reason: String) -> Exception {
    let all = ["WriteVerboseLog", "ConnectorsLog", "Microsoft ECMA2Host", "cred"]
    return (proxies.union(all), reason)
  }
}
