import ConfigModel
import ConfigRules
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

@Suite struct RuleExampleTests {
  /// The ways in which one file can be stored: a rule judges all of them alike.
  enum Dress: String, CaseIterable {
    case plain, carriageReturns, byteOrderMark, utf16, singleQuotes

    func text(of example: String) -> SourceText {
      switch self {
      case .plain: SourceText(Array(example.utf8))
      case .carriageReturns: SourceText(Array(example.replacing("\n", with: "\r\n").utf8))
      case .byteOrderMark: SourceText([0xEF, 0xBB, 0xBF] + Array(example.utf8))
      case .utf16:
        SourceText([0xFF, 0xFE] + example.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      case .singleQuotes: SourceText(Array(example.replacing("\"", with: "'").utf8))
      }
    }
  }

  @Test(arguments: Rule.all.map(\.id.code)) func `the examples of a rule show it`(code: String)
    throws
  {
    let rule = try #require(Rule.named(code))
    #expect(rule.page.examples.contains { $0.isBad } && rule.page.examples.contains { !$0.isBad })
    for example in rule.page.examples { check(rule, example) }
  }

  func check(_ rule: Rule, _ example: Example) {
    for dress in Dress.allCases {
      // Whether an example about bytes or encodings can be dressed is the example's own matter.
      let text = dress.text(of: example.text)
      let document = ConfigurationDocument(
        DocumentSyntax(parsing: text),
        settingsFile: example.settingsFile.map { SourceText(Array($0.utf8)) })
      let found = rule.diagnostics(in: RuleInput(document, example.product))
      let plain = found.map {
        text[$0.range].replacing("\r\n", with: "\n").replacing("'", with: "\"")
      }
      let bytes = Array(example.text.utf8)
      let expected = example.reported.map {
        String(decoding: bytes[$0], as: UTF8.self).replacing("'", with: "\"")
      }
      #expect(plain == expected, "\(rule.id.code) in the dress \(dress): \(example.marked)")
      #expect(found.allSatisfy { $0.id == rule.id })
    }
  }

  @Test func `codes and slugs are unique and in order`() {
    let codes = Rule.all.map(\.id.code)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
    #expect(Set(Rule.all.map(\.id.slug)).count == codes.count)
  }
}
