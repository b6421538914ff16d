import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import TestSupport
import Testing

/// The laws on real configuration files and on broken ones.
@Suite struct CorpusLawTests {
  @Test func `every patch keeps the laws on every real file`() throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    let inverted = try check(filesIn: data + "/corpus/files")
    #expect(inverted > 500)
  }

  @Test func `every patch keeps the laws on every broken file`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    let inverted = try check(filesIn: data + "/oracle/cases")
    #expect(inverted > 50)
  }

  /// Returns how often an inverse gave a file back.
  private func check(filesIn folder: String) throws -> Int {
    let laws = try FileLaws()
    return try names(inFolder: folder).map { name in
      let text = SourceText(try bytes(ofFile: folder + "/" + name))
      return laws.check(ConfigurationDocument(DocumentSyntax(parsing: text)), name)
    }.reduce(0, +)
  }
}
