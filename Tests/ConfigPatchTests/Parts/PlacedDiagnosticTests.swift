import SourceDiagnostics
import SourceText
import Testing

@testable import ConfigPatch

/// Places in an edited text, as places in the text that was there before.
@Suite struct PlacedDiagnosticTests {
  private func place(_ range: Range<Int>, _ edits: TextEdit...) -> Range<Int> {
    var diagnostic = Diagnostic(Diagnostic.ID("CFG1", "x"), .error, nil, at: range, "m")
    diagnostic.notes = [Diagnostic.Note("n", at: range)]
    let placed = diagnostic.placed(before: edits)
    #expect(placed.notes.map(\.range) == [placed.range])
    return placed.range
  }

  @Test func `a place without edits is where it is`() {
    #expect(place(3..<7) == 3..<7)
  }

  @Test func `an insertion moves what is behind it`() {
    let edit = TextEdit.insertion(of: "12345", at: 10)
    #expect(place(3..<7, edit) == 3..<7)
    #expect(place(3..<10, edit) == 3..<10)
    #expect(place(15..<18, edit) == 10..<13)
    #expect(place(8..<18, edit) == 8..<13)
  }

  @Test func `what was inserted is where it was inserted`() {
    let edit = TextEdit.insertion(of: "12345", at: 10)
    #expect(place(10..<15, edit) == 10..<10)
    #expect(place(11..<14, edit) == 10..<10)
    #expect(place(8..<12, edit) == 8..<10)
    #expect(place(12..<20, edit) == 10..<15)
  }

  @Test func `what replaces is where it replaces`() {
    let edit = TextEdit(10..<13, "12345")
    #expect(place(10..<15, edit) == 10..<13)
    #expect(place(11..<12, edit) == 10..<13)
    #expect(place(15..<16, edit) == 13..<14)
    #expect(place(5..<12, edit) == 5..<13)
  }

  @Test func `a deletion leaves room for what it took`() {
    let edit = TextEdit.deletion(of: 10..<13)
    #expect(place(10..<12, edit) == 10..<15)
    #expect(place(11..<12, edit) == 14..<15)
    #expect(place(2..<9, edit) == 2..<9)
  }

  @Test func `edits are undone from the last to the first`() {
    let first = TextEdit.insertion(of: "123", at: 0)
    let second = TextEdit.deletion(of: 4..<6)
    #expect(place(4..<6, first, second) == 1..<5)
    #expect(place(7..<8, first, second) == 6..<7)
  }
}
