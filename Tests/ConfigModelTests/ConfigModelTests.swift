import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct LoadingTests {
  @Test func `oracle`() throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    for row in try table(ofFile: data + "/oracle/verdicts.tsv") {
      let file = row["case"] ?? ""
      let text = SourceText(try bytes(ofFile: data + "/oracle/cases/" + file))
      compare(file, text, row["netfx_verdict"] ?? "")
    }
    for row in try table(ofFile: data + "/corpus/index.tsv") {
      let file = row["file"] ?? ""
      let text = SourceText(try bytes(ofFile: data + "/corpus/files/" + file))
      compare(file, text, row["netfx_verdict"] ?? "")
    }
  }
  func compare(_ file: String, _ text: SourceText, _ verdict: String) {
    let document = DocumentSyntax(parsing: text)
    let configuration = ConfigurationDocument(document)
    let ours =
      document.isWellFormed
      ? configuration.loadFailures.map { $0.diagnostic } : [document.diagnostic!]
    if verdict == "loads" ? !ours.isEmpty : ours.isEmpty {
      print(
        "ORACLE", file, verdict.prefix(230),
        ours.map { $0.message + " " + ($0.runtimeMessage ?? "") })
    }
  }
}
