import FileStore
import SourceDiagnostics
import SourceText
import Testing

@testable import CfgPatchKit

/// What is told of a file that is no longer as a policy wants it.
@Suite struct DriftTests {
  private static let path = "/p/app.config"
  private static let lines = [
    "<configuration>", "  <runtime>", "    <gcConcurrent enabled='false' />", "  </runtime>",
    "  <appSettings>", "    <add key='Level' value='1' />",
    "    <add key='ClientSecret' value='hunter2-hunter2' />", "  </appSettings>",
    "</configuration>",
  ]
  private static let text = lines.joined(separator: "\n")

  private func drift(_ patch: String, _ more: String = "", of text: String = text) throws
    -> FileDrift
  {
    let fixture = PolicyFixture(
      "policy: [{files: [app.config], patches: [{apply: own.xml}]\(more)}]",
      [Self.path: text, "/p/own.xml": patch])
    let task = try #require(try fixture.policy().files(in: fixture.store).tasks.first)
    return try fixture.pipeline.drift(of: task)
  }

  @Test func `a file in its state has nothing to tell`() throws {
    let drift = try drift("<add key='Level' value='1'/>")
    #expect(!drift.hasLeft && !drift.hasOffences && drift.file.diagnostics.isEmpty)
  }

  @Test func `each edit is told at its place in the file as it is`() throws {
    let drift = try drift(
      "<configuration><runtime><gcServer enabled='true'/></runtime><appSettings>"
        + "<add key='New' value='x'/><add key='Level' value='2'/></appSettings></configuration>")
    #expect(drift.hasLeft && !drift.hasOffences)
    #expect(drift.file.text == SourceText(Array(Self.text.utf8)))
    let level = try #require(drift.file.diagnostics.first { $0.message.contains("'Level'") })
    #expect(level.id == Diagnostic.ID("CFG6201", "left-the-state") && level.severity == .error)
    #expect(drift.file.text[level.range] == "1", "\(drift.file.diagnostics)")
    #expect(level.message.hasSuffix(", and here it is '1'"), "\(level.message)")
    #expect(drift.file.diagnostics.count == 3)
    #expect(drift.file.diagnostics.allSatisfy { $0.range.upperBound <= Self.text.utf8.count })
  }

  @Test func `no secret is shown, neither that which is there nor that which should be`() throws {
    let drift = try drift("<add key='ClientSecret' value='correct-horse'/>")
    #expect(drift.hasLeft)
    let report = TextReport().text(for: drift.file)
    #expect(report.contains("CFG6201") && report.contains("'ClientSecret'"))
    #expect(!report.contains("hunter2") && !report.contains("correct-horse"), "\(report)")
    #expect(!JSONReport([drift.file], FailurePolicy()).value.text.contains("hunter2"))
  }

  @Test func `findings that the policy does not allow are told too`() throws {
    let patch = "<add key='Level' value='2'/>"
    let both = try drift(patch, ", fail-on: warning")
    #expect(both.hasLeft && both.hasOffences)
    #expect(both.file.diagnostics.map(\.id.code) == ["CFG6201", "CFG4003"])
    let comment = Self.text.replacing(
      "<configuration>", with: "<!-- cfgpatch:ignore CFG4003 known --><configuration>")
    let silenced = try drift(patch, ", fail-on: warning", of: comment)
    #expect(silenced.hasLeft && !silenced.hasOffences && silenced.file.suppressed.count == 1)
    #expect(try drift(patch, ", fail-on: error").hasOffences == false)
  }

  @Test func `a file that cannot be brought to its state is a failure`() throws {
    #expect(throws: Failure.self) {
      try drift("<add key='Level' value='2'/>", of: "<configuration>")
    }
  }
}
