import CfgPatchKit
import ConfigModel
import FileStore
import SourceDiagnostics
import TestSupport
import Testing

/// What `validate --kind dotnet` says, against what .NET Framework's own code did with the same
/// files.
@Suite struct VerdictRowTests {
  @Test func `every broken file has the verdict that .NET gives it`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    let rows = try table(ofFile: data + "/oracle/verdicts.tsv")
    for row in rows {
      let name = row["case"] ?? ""
      let errors = try errors(inFile: data + "/oracle/cases/" + name)
      let said = errors.map { "\($0.id.slug): \($0.consequence?.rawValue ?? "unknown")" }
      let expected = Self.consequences(of: row["netfx_verdict"] ?? "")
      let isStricter = Self.stricter[String(name.prefix(3))] != nil
      #expect(errors.isEmpty == (expected.isEmpty && !isStricter), "\(name): \(said)")
      guard !expected.isEmpty else { continue }
      #expect(expected.contains(Self.gravest(of: errors)), "\(name): \(said)")
    }
    #expect(rows.count > 100)
  }

  /// Where an error beats what .NET's configuration code does, and why.
  private static let stricter = [
    "037": "XML 1.0 forbids NUL bytes, .NET's reader lets them pass at the end",
    "041": "XML 1.0 forbids the reference to NUL that .NET's reader lets pass",
    "056": "the bytes are not of the encoding that the file names",
    "117": "an entity bomb is refused at once",
    "132": "Windows' own loader refuses a root in a namespace before .NET sees it",
  ]

  @Test func `no real file that .NET loads has an error`() throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    let rows = try table(ofFile: data + "/corpus/index.tsv")
    var namespaced: Set<String> = []
    for row in rows where row["netfx_verdict"] == "loads" {
      let name = row["file"] ?? ""
      let errors = try errors(inFile: data + "/corpus/files/" + name)
      if Self.gravest(of: errors) == .processDoesNotLaunch {
        namespaced.insert(name)
      } else {
        #expect(errors.map(\.message) == [], "\(name)")
      }
    }
    #expect(rows.count > 500 && namespaced == Self.namespaced)
  }

  /// The real files whose root is in a namespace, which Windows' own loader refuses.
  private static let namespaced: Set = [
    "067e938580149ae7.config", "4a9bf82be193ace5.config", "6ab3240f82b7182e.config",
  ]

  private func errors(inFile path: String) throws -> [Diagnostic] {
    let pipeline = Pipeline()
    return pipeline.findings(in: Input(try pipeline.read(path), kind: .dotNet)).diagnostics
      .filter { $0.severity == .error }
  }

  private static func gravest(of errors: [Diagnostic]) -> Consequence? {
    let consequences = errors.map(\.consequence)
    return Consequence.allCases.first { consequences.contains($0) }
  }

  /// What an error may say that happens, after what did; nothing where the file loads.
  private static func consequences(of verdict: String) -> [Consequence?] {
    if verdict.contains("[every GetSection]") {
      [.configurationSystemFails, .processDoesNotLaunch]
    } else if verdict.contains("[GetSection(") {
      [.sectionFails]
    } else if verdict.contains("[TraceSource(") {
      [.failsInUse]
    } else {
      []
    }
  }
}
