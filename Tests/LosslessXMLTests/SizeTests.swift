import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

/// Documents so deep, wide or long that anything but linear time would take minutes.
@Suite struct SizeTests {
  private func check(
    _ text: String, isWellFormed: Bool, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> DocumentSyntax {
    let document = DocumentSyntax(parsing: SourceText(Array(text.utf8)))
    #expect(document.isWellFormed == isWellFormed, sourceLocation: sourceLocation)
    #expect(document.diagnostic.map { !$0.message.isEmpty } ?? isWellFormed)
    return document
  }

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private func numbered(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  @Test func `a million nested elements`() {
    let document = check(times(1_000_000, "<a>") + times(1_000_000, "</a>"), isWellFormed: true)
    #expect(document.root?.range == 0..<7_000_000)
    #expect(document.root?.elements.first { _ in true }?.range == 3..<6_999_996)
    _ = check(times(100_000, "<a>"), isWellFormed: false)
    _ = check(
      "<!DOCTYPE a [<!ELEMENT a " + times(300_000, "(") + "b" + times(300_000, ")") + ">]><a/>",
      isWellFormed: true)
  }

  @Test func `a hundred thousand attributes`() {
    let document = check("<a" + numbered(100_000) { " k\($0)=''" } + "/>", isWellFormed: true)
    #expect(document.root?.attributes.count == 100_000)
    _ = check("<a" + numbered(100_000) { " k\($0 % 99_999)=''" } + "/>", isWellFormed: false)
    _ = check(
      "<a" + numbered(20_000) { " xmlns:p\($0)='\($0)' p\($0):k=''" } + "/>", isWellFormed: true)
  }

  @Test func `a value of twenty megabytes`() {
    let value = times(2_000_000, "0123456789")
    let document = check("<a k='\(value)'>\(value)</a>", isWellFormed: true)
    #expect(document.root?.attribute("k")?.valueRange == 6..<20_000_006)
    _ = check("<a>" + times(300_000, "&amp;") + "</a>", isWellFormed: true)
    _ = check("<a>" + times(300_000, "&") + "</a>", isWellFormed: false)
  }

  @Test func `fifty thousand wrong tags`() {
    let name = times(500_000, "n")
    _ = check(times(50_000, "<a>") + times(50_000, "</b>"), isWellFormed: false)
    _ = check("<\(name)>" + times(50_000, "</b>"), isWellFormed: false)
    _ = check("<a>" + times(50_000, "<b c=>"), isWellFormed: false)
    _ = check("<a>" + times(50_000, "<!"), isWellFormed: false)
    _ = check("<a>" + times(50_000, "<a k='\n"), isWellFormed: false)
    _ = check(times(50_000, "<!-- --><?p?>"), isWellFormed: false)
  }

  @Test func `prefixes at every depth`() {
    let open = numbered(20_000) { "<p\($0):a xmlns:p\($0)='u' p0:k=''>" }
    let close = (0..<20_000).reversed().map { "</p\($0):a>" }.joined()
    _ = check(open + close, isWellFormed: true)
    _ = check(times(20_000, "<p:a xmlns:p='u'>") + times(20_000, "</p:a>"), isWellFormed: true)
  }
}
