import SourceDiagnostics
import TestSupport
import Testing

@testable import CfgPatchKit

/// The schema of project files says what their reader does.
@Suite struct ProjectSchemaTests {
  @Test func `every code that 'validate' can report can be set`() throws {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let codes = try table(ofFile: root + "/docs/codes.tsv")
      .filter { $0["state"] == "shipped" }.compactMap { $0["code"] }
    // Those of patches, and of files of cfgpatch's own, are not findings in a configuration file.
    let findings = codes.filter { !$0.hasPrefix("CFG9") && !$0.hasPrefix("CFG61") }
    #expect(RuleBook.ids.map(\.code) == findings && findings.count > 100)
  }

  @Test func `the schema names all that the reader takes`() throws {
    let schema = try JSON(reading: ProjectSchema.value.text)
    let validate = try #require(schema["properties"]?["validate"]?["properties"])
    let override = validate[ProjectKey.overrides]?["items"]?["properties"]
    let rules = try #require(schema["$defs"]?["rules"]?["properties"])
    #expect(schema["properties"]?.names == ProjectKey.top)
    #expect(validate.names == ProjectKey.validate.sorted())
    #expect(override?.names == ProjectKey.override.sorted())
    let severities = Severity.allCases.map { JSON.string($0.rawValue) }
    #expect(validate[ProjectKey.failOn]?["enum"] == .array(severities))
    #expect(rules.names == RuleBook.ids.flatMap { [$0.code, $0.slug] }.sorted())
    let settings = RuleSetting.allCases.map { JSON.string($0.rawValue) }
    for name in rules.names {
      #expect(rules[name]?["enum"] == .array(settings) && RuleBook.id(named: name) != nil)
    }
  }
}
