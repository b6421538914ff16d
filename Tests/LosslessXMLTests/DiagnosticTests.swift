import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// One document for every way in which a document can be wrong, with the place between marks.
@Suite struct DiagnosticTests {
  private func check(
    _ code: String, _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let expected = MarkedText(marked)
    let found = DocumentSyntax(parsing: expected.text).diagnostic
    #expect(found?.id.code == code, "\(marked)", sourceLocation: sourceLocation)
    #expect(found?.range == expected.ranges.last, "\(marked)", sourceLocation: sourceLocation)
  }

  private func diagnostic(_ text: String) -> Diagnostic? {
    DocumentSyntax(parsing: SourceText(Array(text.utf8))).diagnostic
  }

  @Test func `a fault is found at its place`() {
    for (code, marked) in Self.examples { check(code, marked) }
  }

  @Test func `every code has an example`() {
    let codes = Set(Self.examples.map(\.code)).union(["CFG1001"])
    #expect(codes == Set((1...40).map { "CFG10" + ($0 < 10 ? "0" : "") + "\($0)" }))
  }

  @Test func `a consequence is told where there is one`() {
    let harmless = ["CFG1032", "CFG1034", "CFG1035", "CFG1036", "CFG1037", "CFG1038", "CFG1039"]
    for (code, marked) in Self.examples {
      guard let found = diagnostic(MarkedText(marked).string) else { continue }
      let isHarmless =
        harmless.contains(code) && !marked.contains("⟦%") || marked.contains("\u{0}")
        || code == "CFG1015" || code == "CFG1002" && marked.contains("shift_jis")
      let isMisread = code == "CFG1003" && marked.contains("windows-1252")
      #expect(
        found.consequence
          == (isHarmless ? nil : isMisread ? .silentlyIgnored : .configurationSystemFails),
        "\(code) \(marked)")
      #expect(found.consequence != nil || found.runtimeMessage == nil, "\(marked)")
    }
  }

  @Test func `words are of one kind`() {
    var slugs: [String: String] = [:]
    for (code, marked) in Self.examples {
      guard let found = diagnostic(MarkedText(marked).string) else { continue }
      let message = found.message
      #expect(message.first?.isUppercase != true || message.hasPrefix("XML"), "\(message)")
      #expect(!message.hasSuffix("."), "\(message)")
      #expect(found.advice?.isEmpty == false, "\(code) says not what to do: \(message)")
      #expect(slugs.updateValue(found.id.slug, forKey: code) ?? found.id.slug == found.id.slug)
    }
    #expect(Set(slugs.values).count == slugs.count)
  }

  @Test func `bytes that are no character are shown where they stand`() {
    let bytes = Array("<a>é".utf8) + [0xFF, 0xC3] + Array("</a>".utf8)
    let found = DocumentSyntax(parsing: SourceText(bytes)).diagnostic
    #expect(found?.id.code == "CFG1001")
    #expect(found?.range == 5..<6)
    let latin = Array("<?xml version='1.0' encoding='us-ascii'?><a>\u{E9}</a>".unicodeScalars)
      .map { UInt8($0.value) }
    let foreign = DocumentSyntax(parsing: SourceText(latin)).diagnostic
    #expect(foreign?.id.code == "CFG1001")
    #expect(foreign?.range == 44..<47)
    #expect(foreign?.consequence == .silentlyIgnored)
  }

  @Test func `a file that was cut off tells which elements are open`() {
    for cut in [
      "<a><b k='1'><c/>", "<a><b k='1'><c/><d e='", "<a><b k='1'><c/><d", "<a><b k='1'>x</a>",
    ] {
      let notes = diagnostic(cut)?.notes ?? []
      #expect(notes.map(\.range) == [3..<12, 0..<3], "\(cut)")
      #expect(notes.map(\.message).first == "'<b>' begins here and is open", "\(cut)")
    }
  }

  @Test func `a wrong end tag names the start tag as NET does`() {
    let found = diagnostic("<a>\r\n  <appSettings>\r\n  </appSetting>\r\n</a>")
    #expect(
      found?.runtimeMessage
        == "The 'appSettings' start tag on line 2 position 4 does not match the end tag of "
        + "'appSetting'.")
    #expect(found?.advice == "write '</appSettings>' before it or in place of it")
  }
}
