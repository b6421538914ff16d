import CfgPatchKit
import ConfigModel
import ConfigPatch
import FileStore
import SourceDiagnostics
import SourceText
import Testing

/// What an outcome tells of the findings that its edits cure, leave and cause.
@Suite struct FindingChangeTests {
  private func outcome(
    _ request: PatchRequest, _ text: String, _ kind: Product.Kind = .ecma2HostService
  ) throws -> Outcome {
    try Pipeline().outcome(of: request, for: Input(bytes: Array(text.utf8), kind: kind))
  }

  private let noisy = Documents.host.replacing(
    "<appSettings>", with: "<appSettings><add key=\"Debug\" value=\"true\" />")

  @Test func `verbose logging is caused, and what was there is left`() throws {
    let text = noisy.replacing("\"Verbose\"", with: "\"Error\"")
    let changes = try #require(try outcome(.enableVerbose(levels: nil), text).findings())
    #expect(Set(changes.caused.map(\.id.code)) == ["CFG4002", "CFG4005"])
    #expect(changes.left.map(\.id.code) == ["CFG4001"])
    #expect(changes.cured.isEmpty)
  }

  @Test func `places are those of the text that has the finding`() throws {
    let text = noisy.replacing("<configuration>", with: "<configuration>\n\n")
    let made = try outcome(.disableVerbose(levels: .off, removing: true), text)
    let changes = try #require(made.findings())
    let places = changes.cured.map { made.before.text[$0.range] }
    #expect(places.count == 2 && places.allSatisfy { $0.contains("Verbose") }, "\(places)")
    let debug = try #require(changes.left.first { $0.id.code == "CFG4001" })
    #expect(made.after.text[debug.range] == "<add key=\"Debug\" value=\"true\" />")
    #expect(Set(changes.cured.map(\.id.code)) == ["CFG4002", "CFG4005"])
  }

  @Test func `a proxy that is set cures one that was switched off`() throws {
    let text = """
      <configuration><system.net><defaultProxy enabled="false">
      <proxy proxyaddress="http://old.contoso.com:8080" /></defaultProxy></system.net></configuration>
      """
    let proxy = ProxyOptions(address: "http://proxy.contoso.com:8080")
    let set = try #require(try outcome(.setProxy(proxy), text, .dotNet).findings())
    #expect(set.cured.map(\.id.code) == ["CFG3144"] && set.caused.isEmpty && set.left.isEmpty)
    let removed = try #require(try outcome(.removeProxy, text, .dotNet).findings())
    #expect(removed.cured.map(\.id.code) == ["CFG3144"])
  }

  @Test func `where nothing is edited nothing is looked for`() throws {
    let settled = try outcome(.enableVerbose(levels: nil), Documents.verboseHost)
    #expect(!settled.isChanged && settled.findings() == nil)
  }

  @Test func `a report tells those alike once, and notes not at all`() throws {
    let made = try outcome(.enableVerbose(levels: nil), Documents.nothing)
    let lines = OutcomeReport(made, .pending).text.split(separator: "\n")
    let caused = lines.filter { $0.hasPrefix("  caused: ") }
    #expect(caused.count == 2)
    #expect(caused.allSatisfy { $0.hasPrefix("  caused: warning: line ") }, "\(lines)")
    #expect(caused.contains { $0.hasSuffix("[CFG4002 verbose-left-on], and 2 more") }, "\(lines)")
    #expect(!lines.contains { $0.contains("CFG3122") })
  }
}
