import ConfigModel
import LosslessXML
import SourceText
import Testing

@testable import ConfigPatch

/// Edits that are planned on one text and made together.
@Suite struct EditRoundTests {
  private let root = configuration("<configuration>0123456789</configuration>").root

  /// Returns the round of edits that put texts in place of ranges of the digits.
  private func round(_ edits: [(Range<Int>, String)]) throws -> EditRound {
    let root = try #require(root)
    let start = root.contentRange.lowerBound
    return EditRound(
      edits.map { range, text in
        let place = (range.lowerBound + start)..<(range.upperBound + start)
        return PlannedEdit(TextEdit(place, text), at: root, text)
      })
  }

  /// Checks that the edits called `made` are made, and give `text` together and one by one.
  private func check(
    _ edits: [(Range<Int>, String)], made: [String], _ text: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let document = try #require(root).document.text
    let round = try round(edits)
    #expect(round.edits.map(\.reason) == made, sourceLocation: sourceLocation)
    let whole = "<configuration>\(text)</configuration>"
    let together = document.applying(round.script)
    #expect(String(decoding: together.utf8, as: UTF8.self) == whole, sourceLocation: sourceLocation)
    let oneByOne = round.edits.reduce(document) { text, planned in
      #expect(text[planned.edit.range] == planned.before, sourceLocation: sourceLocation)
      return text.applying(EditScript(planned.edit))
    }
    #expect(oneByOne == together, sourceLocation: sourceLocation)
    let back = round.edits.reversed().reduce(together) {
      $0.applying(EditScript($1.reversed.edit))
    }
    #expect(back == document, sourceLocation: sourceLocation)
  }

  @Test func `edits apart are all made, from the top of the text to its bottom`() throws {
    try check([(7..<9, "b"), (1..<3, "aaa")], made: ["aaa", "b"], "0aaa3456b9")
  }

  @Test func `of two that overlap the one that begins first is made`() throws {
    try check([(2..<5, "b"), (1..<3, "a"), (4..<4, "c")], made: ["a", "c"], "0a3c456789")
    try check([(1..<5, "a"), (1..<1, "b")], made: ["a"], "0a56789")
  }

  @Test func `insertions at one place stand in the order in which they were planned`() throws {
    try check([(3..<3, "b"), (3..<3, "a"), (3..<4, "c")], made: ["b", "a", "c"], "012bac456789")
  }
}
