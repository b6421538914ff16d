import LosslessXML
import SourceText
import TestSupport
import Testing

@Suite struct CorpusTests {
  /// Returns the verdict on a file, after checking that its tree keeps every law.
  private func check(_ path: String) throws -> Bool {
    let document = DocumentSyntax(parsing: SourceText(try bytes(ofFile: path)))
    if let broken = TreeLaws.violation(of: document) { Issue.record("\(path): \(broken)") }
    return document.isWellFormed
  }

  @Test func `real files are judged as libxml2 judges them`() throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    for row in try table(ofFile: data + "/corpus/index.tsv") {
      let file = row["file"] ?? ""
      let isWellFormed = try check(data + "/corpus/files/" + file)
      #expect(isWellFormed == (row["xmllint"] == "yes"), "\(file)")
    }
  }

  /// The files that libxml2 accepts and this module does not.
  private static let stricter: Set = [
    "037-nul-byte-end.config",  // libxml2 stops reading at the NUL
    "100-colon-element.config",  // an undeclared prefix is no fatal error to libxml2
  ]

  @Test func `mutated files are judged as libxml2 judges them, or more strictly`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    var stricter: Set<String> = []
    for row in try table(ofFile: data + "/oracle/wellformed.tsv") {
      let file = row["case"] ?? ""
      let isWellFormed = try check(data + "/oracle/cases/" + file)
      if isWellFormed != (row["xmllint"] == "yes") {
        #expect(!isWellFormed, "\(file)")
        stricter.insert(file)
      }
    }
    #expect(stricter == Self.stricter)
  }
}
