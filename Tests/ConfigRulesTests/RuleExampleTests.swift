import ConfigModel
import ConfigRules
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

@Suite struct RuleExampleTests {
  @Test(arguments: Rule.all.map(\.id.code)) func `the examples of a rule show it`(code: String)
    throws
  {
    let rule = try #require(Rule.named(code))
    #expect(rule.page.examples.contains { $0.isBad } && rule.page.examples.contains { !$0.isBad })
    for example in rule.page.examples { check(rule, example) }
  }

  @Test func `errors are the errors among all diagnostics`() {
    for example in Rule.all.flatMap(\.page.examples) {
      let input = example.input(in: .plain)
      let errors = Rule.diagnostics(in: input).filter { $0.severity == .error }
      let ids = Rule.errors(in: input).map(\.id.code).sorted()
      #expect(ids == errors.map(\.id.code).sorted(), "\(example.marked)")
    }
  }

  func check(_ rule: Rule, _ example: Example) {
    #expect(!example.dresses.isEmpty && example.isBad == !example.reported.isEmpty)
    for dress in Example.Dress.allCases where dress != .singleBytes || example.dresses == [dress] {
      let found = rule.diagnostics(in: example.input(in: dress))
      let text = dress.file(spelling: example.text)
      let isShown =
        found.map { Self.plain(text[$0.range]) } == example.expected(in: dress).map(Self.plain)
      // A dress is left out only where a bad example does not show the rule in it.
      let isWanted = example.dresses.contains(dress)
      #expect(
        isShown == isWanted || !example.isBad && !isWanted,
        "\(rule.id.code) in the dress \(dress): \(example.marked) \(found)")
      #expect(found.allSatisfy { $0.id == rule.id })
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("'", with: "\"")
  }

  @Test func `codes and slugs are unique and in order`() {
    let codes = Rule.all.map(\.id.code)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
    #expect(Set(Rule.all.map(\.id.slug)).count == codes.count)
  }
}

extension Example {
  /// What is reported, as the bytes of `dress` spell it.
  func expected(in dress: Dress) -> [String] {
    guard dress == .singleBytes else { return reported }
    return reported.map {
      String(decoding: $0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
    }
  }
}
