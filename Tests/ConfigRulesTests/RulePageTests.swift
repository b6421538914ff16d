import ConfigRules
import SourceDiagnostics
import TestSupport
import Testing

/// `docs/rules` holds what `cfgpatch explain CODE --markdown` prints, and nothing else.
@Suite struct RulePageTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/docs/rules"

  @Test(arguments: Rule.all.map(\.id.code)) func `every rule has its page`(code: String) throws {
    let rule = try #require(Rule.named(code))
    try checkGolden(rule.markdown, atPath: "\(Self.folder)/\(code).md")
  }

  @Test func `the index lists every rule by its consequence`() throws {
    try checkGolden(Rule.markdownIndex, atPath: "\(Self.folder)/README.md")
    for rule in Rule.all { #expect(Rule.markdownIndex.contains("(\(rule.id.code).md)")) }
  }

  @Test(arguments: Explanation.all.map(\.id.code))
  func `every other code has its page`(code: String) throws {
    let explanation = try #require(Explanation.named(code))
    try checkGolden(explanation.markdown, atPath: "\(Self.folder)/\(code).md")
    #expect(explanation.text.hasPrefix("\(code) \(explanation.id.slug)\n"))
    #expect(explanation.text.contains("What to do: "))
  }

  @Test func `no page is left of a rule that is gone`() throws {
    let codes = Rule.all.map(\.id.code) + Explanation.all.map(\.id.code)
    let expected = Set(codes.map { "\($0).md" } + ["README.md"])
    for name in try names(inFolder: Self.folder) where !expected.contains(name) {
      #expect(updatesGoldens, "docs/rules/\(name) is the page of no rule")
      if updatesGoldens { _ = try run("rm", ["\(Self.folder)/\(name)"]) }
    }
  }

  @Test func `a page for a terminal has the words of the rule and what is printed`() throws {
    let rule = try #require(Rule.named("duplicate-setting-key"))
    #expect(rule.text.hasPrefix("CFG3101 duplicate-setting-key\n\nA key that 'appSettings' lists"))
    #expect(rule.text.contains("[CFG3101 duplicate-setting-key]"))
    #expect(!rule.text.contains("⟦"))
  }

  @Test func `a name that is misspelt leads to the rule that is meant`() {
    let cases = [
      ("duplicate-settings-key", "CFG3101"), ("repeated_section", "CFG3007"),
      ("CFG0000", Rule.all.first?.id.code), ("CFG99999", Rule.all.last?.id.code),
    ]
    for (name, code) in cases {
      #expect(Rule.named(name) == nil && Rule.nearest(to: name)?.code == code, "\(name)")
    }
  }
}
