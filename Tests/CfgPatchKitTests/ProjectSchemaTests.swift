import SourceDiagnostics
import TestSupport
import Testing

@testable import CfgPatchKit

/// The schema of project files says what their reader does.
@Suite struct ProjectSchemaTests {
  @Test func `every code that 'validate' can report can be set`() throws {
    let codes = try table(ofFile: Self.root + "/docs/codes.tsv")
      .filter { $0["state"] == "shipped" }.compactMap { $0["code"] }
    // Those of patches, of files of cfgpatch's own and of 'drift' are not found by 'validate'.
    let others = ["CFG9", "CFG61", "CFG62"]
    let findings = codes.filter { code in !others.contains { code.hasPrefix($0) } }
    #expect(RuleBook.ids.map(\.code) == findings && findings.count > 100)
  }

  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  @Test func `the schema that is published is that of the program`() throws {
    try checkGolden(
      ProjectSchema.value.text + "\n", atPath: Self.root + "/docs/cfgpatch.schema.json")
  }

  @Test func `the schema of a policy names all that the reader takes`() throws {
    let schema = try JSON(reading: ProjectSchema.value.text)
    let entry = schema["properties"]?["policy"]?["items"]?["properties"]
    #expect(entry?.names == ProjectKey.ofEntry.sorted())
    let patch = entry?[ProjectKey.patches]?["items"]?["anyOf"]
    let commands = try #require(patch?[1]?["properties"])
    #expect(commands.names == PolicyCommand.allCases.map(\.rawValue).sorted())
    for command in PolicyCommand.allCases {
      let value = commands[command.rawValue]
      let options = value?["properties"] ?? value?["anyOf"]?[0]?["properties"]
      #expect(options?.names == command.keys.sorted())
    }
  }

  @Test func `the schema names all that the reader takes`() throws {
    let schema = try JSON(reading: ProjectSchema.value.text)
    let validate = try #require(schema["properties"]?["validate"]?["properties"])
    let override = validate[ProjectKey.overrides]?["items"]?["properties"]
    let rules = try #require(schema["$defs"]?["rules"]?["properties"])
    #expect(schema["properties"]?.names == ProjectKey.top.sorted())
    #expect(validate.names == ProjectKey.ofValidate.sorted())
    #expect(override?.names == ProjectKey.ofOverride.sorted())
    let severities = Severity.allCases.map { JSON.string($0.rawValue) }
    #expect(validate[ProjectKey.failOn]?["enum"] == .array(severities))
    #expect(rules.names == RuleBook.ids.flatMap { [$0.code, $0.slug] }.sorted())
    let settings = RuleSetting.allCases.map { JSON.string($0.rawValue) }
    for name in rules.names {
      #expect(rules[name]?["enum"] == .array(settings) && RuleBook.id(named: name) != nil)
    }
  }
}
