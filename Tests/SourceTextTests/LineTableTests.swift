import SourceText
import TestSupport
import Testing

@Suite struct LineTableTests {
  /// Checks where the places between `⟦` and `⟧` begin.
  private func check(
    _ marked: String, _ expected: (Int, Int)...,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(marked)
    let table = LineTable(marked.text)
    let found = marked.ranges.map { table.location(of: $0.lowerBound) }
    #expect(found.map(\.line) == expected.map(\.0), sourceLocation: sourceLocation)
    #expect(found.map(\.column) == expected.map(\.1), sourceLocation: sourceLocation)
  }

  @Test func `a line ends with CR LF, LF or CR`() {
    check("⟦⟧a⟦⟧\n⟦⟧b\r\n⟦⟧c\r⟦⟧d", (1, 1), (1, 2), (2, 1), (3, 1), (4, 1))
    check("\n\r⟦⟧\n⟦⟧\r\r⟦⟧", (2, 2), (3, 1), (5, 1))
    check("a\n⟦⟧", (2, 1))
    check("⟦⟧", (1, 1))
  }

  @Test func `columns count UTF-16 units`() {
    check("é⟦⟧漢⟦⟧😀⟦⟧x", (1, 2), (1, 3), (1, 5))
    check("\n\te\u{301}⟦⟧", (2, 4))
  }

  @Test func `a byte order mark takes no column`() {
    check("\u{FEFF}⟦⟧<a>\n⟦⟧b", (1, 1), (2, 1))
    check("a\u{FEFF}⟦⟧", (1, 3))
  }

  @Test func `a place in a text of UTF-16 is that of the character`() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE, 0x0D, 0, 0x0A, 0, 0x61, 0]
    let table = LineTable(SourceText(bytes))
    #expect(table.count == 2)
    #expect(table.location(of: 7).column == 3)
    #expect(table.location(of: 9).line == 2)
    #expect(table.location(of: 9).column == 1)
  }

  @Test func `a line is what stands between line ends`() {
    let text = SourceText(Array("\u{FEFF}ab\r\n\r\ncd\re\n".utf8))
    let table = LineTable(text)
    #expect(table.count == 5)
    #expect((1...5).map { text[table.range(ofLine: $0)] } == ["ab", "", "cd", "e", ""])
  }

  @Test func `the place behind the end is the last`() {
    let text = SourceText(Array("ab\ncd".utf8))
    let end = LineTable(text).location(of: 5)
    #expect(end.line == 2 && end.column == 3)
  }
}
