import ConfigRules
import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// What a comment is about: one rule in one part of the file.
@Suite struct SuppressionTests {
  private static let id = Diagnostic.ID("CFG0001", "some-rule")

  /// Returns the diagnostics that remain of one at each mark of `marked`, as letters, and the codes
  /// that are reported of comments.
  private func check(
    _ marked: String, counting: String, reported: [String] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let document = DocumentSyntax(parsing: text.text)
    let diagnostics = text.ranges.map { Diagnostic(Self.id, .error, nil, at: $0, text.text[$0]) }
    let result = Suppressions(in: document, naming: [Self.id]).applied(to: diagnostics)
    let (rest, comments) =
      (result.counting.filter { $0.id == Self.id }, result.counting.filter { $0.id != Self.id })
    #expect(rest.map(\.message).joined() == counting, sourceLocation: sourceLocation)
    #expect(comments.map(\.id.code) == reported, sourceLocation: sourceLocation)
    #expect(comments.allSatisfy { $0.severity == .warning }, sourceLocation: sourceLocation)
    #expect(result.suppressed.count + rest.count == diagnostics.count)
  }

  @Test func `a comment is about the next element and all that is in it`() {
    check(
      "<r><⟦a⟧/><!-- cfgpatch:ignore CFG0001 so it is --><⟦b⟧><⟦c⟧ ⟦d⟧=''/></b><⟦e⟧/></r>",
      counting: "ae")
    check(
      "<r><x><!--cfgpatch:ignore some-rule because-->\n<!-- other --><?p?>t<⟦a⟧/></x><⟦b⟧/></r>",
      counting: "b")
  }

  @Test func `before the root it is about the whole file`() {
    check(
      "<?xml ⟦v⟧ersion='1.0'?><!-- cfgpatch: ignore SOME-RULE so it is --><⟦a⟧><⟦b⟧/></a>",
      counting: "")
    check(
      "<⟦a⟧/><!-- cfgpatch:ignore CFG0001 too late -->", counting: "a", reported: ["CFG6003"])
  }

  @Test func `two comments can be about one element`() {
    check(
      """
      <r><!-- cfgpatch:ignore CFG0001 one --><!-- cfgpatch:ignore CFG0002 another --><⟦a⟧/></r>
      """, counting: "", reported: ["CFG6002"])
  }

  @Test(arguments: [
    ("cfgpatch:ignore CFG0001", "CFG6001"), ("cfgpatch:ignore", "CFG6001"),
    ("cfgpatch:", "CFG6001"), ("cfgpatch:ignored CFG0001 so", "CFG6001"),
    ("cfgpatch:ignore CFG0009 so", "CFG6002"), ("cfgpatch:ignore CFG0001: so", "CFG6002"),
  ])
  func `a comment that is not complete suppresses nothing`(comment: String, code: String) {
    check("<r><!-- \(comment) --><⟦a⟧/></r>", counting: "a", reported: [code])
  }

  @Test func `a comment that suppresses nothing is told of`() {
    check(
      "<r><!-- cfgpatch:ignore CFG0001 so --><a/><⟦b⟧/></r>", counting: "b", reported: ["CFG6003"])
    check("<r><⟦a⟧/><!-- cfgpatch:ignore CFG0001 so --></r>", counting: "a", reported: ["CFG6003"])
  }

  @Test func `other comments are nobody's business`() {
    check("<r><!-- cfgpatch is good --><!-- see cfgpatch:ignore --><⟦a⟧/></r>", counting: "a")
  }

  @Test func `a file that is not well-formed has no suppressions`() {
    check("<!-- cfgpatch:ignore CFG0001 so --><r><⟦a⟧></r>", counting: "a")
  }

  @Test func `the reason is kept, whatever the white space`() throws {
    let text = MarkedText("<!-- cfgpatch:ignore CFG0001\n\t the  vendor\r\nships it --><⟦a⟧/>")
    let diagnostic = Diagnostic(Self.id, .error, nil, at: text.ranges[0], "m")
    let result = Suppressions(in: DocumentSyntax(parsing: text.text), naming: [Self.id])
      .applied(to: [diagnostic])
    let kept = SuppressedDiagnostic(diagnostic, .comment(reason: "the vendor ships it"))
    #expect(result.suppressed == [kept] && result.counting.isEmpty)
  }

  @Test func `a misspelt rule leads to the one that is meant`() throws {
    let text = SourceText(Array("<!-- cfgpatch:ignore duplicate-settings-key so --><a/>".utf8))
    let result = Suppressions(in: DocumentSyntax(parsing: text), naming: Rule.all.map(\.id))
      .applied(to: [])
    #expect(result.counting.first?.advice?.contains("'duplicate-setting-key'") == true)
  }
}
