import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct CorpusTests {
  @Test func `real files tile and are judged as libxml2 judges them`() throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    for row in try table(ofFile: data + "/corpus/index.tsv") {
      let file = row["file"] ?? ""
      let text = SourceText(try bytes(ofFile: data + "/corpus/files/" + file))
      let document = DocumentSyntax(parsing: text)
      #expect(document.tokens.map { text[$0.range] }.joined() == text[0..<text.utf8.count])
      #expect(
        document.isWellFormed == (row["xmllint"] == "yes"),
        "\(file) \(row) \(String(describing: document.diagnostic))")
    }
  }
  @Test func `oracle`() throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    for row in try table(ofFile: data + "/oracle/wellformed.tsv") {
      let file = row["case"] ?? ""
      let text = SourceText(try bytes(ofFile: data + "/oracle/cases/" + file))
      let document = DocumentSyntax(parsing: text)
      if document.isWellFormed != (row["xmllint"] == "yes") {
        print(file, row, document.diagnostic as Any)
      }
    }
  }
}
