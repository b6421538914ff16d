import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// Our predictions against what .NET Framework's own configuration code did with the same files.
///
/// Where both differ the file is listed with the reason, and a file that is listed must differ: a
/// difference that goes away has to be taken off its list.
@Suite struct OracleVerdictTests {
  @Test func `every broken file fails where .NET says it does`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    var seen: Set<String> = []
    for row in try table(ofFile: data + "/oracle/verdicts.tsv") {
      let name = row["case"] ?? ""
      let document = try configuration(ofFile: data + "/oracle/cases/" + name)
      check(name, row["netfx_verdict"] ?? "", document, known: OracleExceptions.cases)
      seen.insert(String(name.prefix(3)))
    }
    #expect(seen.isSuperset(of: OracleExceptions.cases.keys))
  }

  @Test func `every real file loads or fails as it does in .NET`() throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    var seen: Set<String> = []
    for row in try table(ofFile: data + "/corpus/index.tsv") {
      let name = row["file"] ?? ""
      let document = try configuration(ofFile: data + "/corpus/files/" + name)
      check(name, row["netfx_verdict"] ?? "", document, known: OracleExceptions.files)
      seen.insert(String(name.prefix { $0 != "." }))
    }
    #expect(seen.isSuperset(of: OracleExceptions.files.keys))
  }

  private func check(
    _ name: String, _ column: String, _ document: ConfigurationDocument, known: [String: String]
  ) {
    guard let verdict = OracleVerdict(column) else {
      Issue.record("\(name): the verdict '\(column)' is not understood")
      return
    }
    let ours = OracleVerdict(of: document)
    let key = known[String(name.prefix(3))] != nil ? name.prefix(3) : name.prefix { $0 != "." }
    let reason = known[String(key)]
    let agrees = verdict.agrees(with: ours)
    #expect(agrees == (reason == nil), "\(name): .NET \(column.prefix(300)), we \(ours)")
    if agrees, ours != .loads, OracleExceptions.otherWords[String(key)] == nil {
      checkMessage(name, column, document)
    }
  }

  /// Checks that .NET says what we say it does, at the line that we name.
  private func checkMessage(_ name: String, _ column: String, _ document: ConfigurationDocument) {
    guard document.syntax.diagnostic == nil else { return }
    let said = Self.plain(column.replacing(" \(name)", with: ""))
    let lines = LineTable(document.text)
    let failures = document.loadFailures.map(\.diagnostic) + document.useFailures.map(\.diagnostic)
    let ours = failures.map { failure in
      let line = lines.location(of: failure.range.lowerBound).line
      return (said: Self.plain(failure.runtimeMessage ?? ""), line: "line \(line))")
    }
    // Where the reference data cut a message off there is no line to compare.
    let hasLine =
      said.contains(" line ") && OracleExceptions.otherLines[String(name.prefix(3))] == nil
    let isSaid = ours.contains { said.contains($0.said) && (!hasLine || said.contains($0.line)) }
    #expect(isSaid, "\(name): .NET \(said), we \(ours)")
  }

  private static func plain(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
