import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import TestSupport
import Testing

/// The laws on real configuration files and on broken ones.
@Suite struct CorpusLawTests {
  /// Each argument is a quarter of the files, so that several are looked at at a time.
  @Test(arguments: 0..<4)
  func `every patch keeps the laws on every real file`(quarter: Int) throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    let inverted = try check(filesIn: data + "/corpus/files") { $0 % 4 == quarter }
    #expect(inverted > 200)
  }

  @Test func `every patch keeps the laws on every broken file`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    let inverted = try check(filesIn: data + "/oracle/cases") { _ in true }
    #expect(inverted > 50)
  }

  /// Returns how often an inverse gave a file back.
  private func check(filesIn folder: String, where isMeant: (Int) -> Bool) throws -> Int {
    let laws = try FileLaws()
    return try names(inFolder: folder).enumerated().filter { isMeant($0.offset) }.map { _, name in
      let text = SourceText(try bytes(ofFile: folder + "/" + name))
      return laws.check(ConfigurationDocument(DocumentSyntax(parsing: text)), name)
    }.reduce(0, +)
  }
}
