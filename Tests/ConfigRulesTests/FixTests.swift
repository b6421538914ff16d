import ConfigModel
import ConfigRules
import SourceDiagnostics
import SourceText
import Testing

@Suite struct FixTests {
  @Test(arguments: Rule.all.map(\.id.code))
  func `a fix cures its finding and nothing else`(code: String) throws {
    let rule = try #require(Rule.named(code))
    for example in rule.page.examples where example.isBad {
      for dress in example.dresses { try check(rule, example, dress) }
    }
  }

  private func check(_ rule: Rule, _ example: Example, _ dress: Example.Dress) throws {
    let file = dress.file(spelling: example.text)
    let before = Rule.diagnostics(in: example.input(file))
    for (index, finding) in before.enumerated() where finding.id == rule.id {
      for fix in finding.fixes {
        let mended = file.applying(fix.script)
        let after = Rule.diagnostics(in: example.input(mended))
        var rest = before
        rest.remove(at: index)
        #expect(
          after.map(\.id) == rest.map(\.id), "'\(fix.title)' in the dress \(dress): \(mended.utf8)")
        #expect(
          mended.encoding == file.encoding && mended.hasByteOrderMark == file.hasByteOrderMark)
      }
    }
  }

  @Test(arguments: Rule.all.map(\.id.code))
  func `a rule without a fix says why`(code: String) throws {
    let rule = try #require(Rule.named(code))
    let isMended = rule.page.examples.contains { example in
      rule.diagnostics(in: example.input(in: .plain)).contains { !$0.fixes.isEmpty }
    }
    #expect(isMended == (rule.page.whyNoFix == nil))
  }
}
