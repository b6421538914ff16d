import ConfigModel
import ConfigRules
import SourceDiagnostics
import SourceText
import Testing

@Suite struct FixTests {
  @Test(arguments: Rule.all.map(\.id.code))
  func `a fix cures its finding and causes none`(code: String) throws {
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
        // It may cure others, too, that were about the same.
        var rest = before.map(\.id)
        rest.remove(at: index)
        let caused = after.map(\.id).filter { id in
          guard let known = rest.firstIndex(of: id) else { return true }
          rest.remove(at: known)
          return false
        }
        #expect(caused.isEmpty, "'\(fix.title)' in the dress \(dress): \(example.marked)")
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
