import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

func template(_ name: String) throws -> Template {
  let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let path = "/\(folder)/templates/\(name).xml"
  return try Template(named: name, DocumentSyntax(parsing: SourceText(try bytes(ofFile: path))))
}

@Suite struct SmokeTests {
  @Test func `smoke`() throws {
    let patch = Patch.enableVerbose(
      for: .ecma2HostService, levels: .verbose, try template("enable-verbose-ecma2host"))
    let off = Patch.disableVerbose(
      for: .ecma2HostService, levels: .error, removing: true,
      try template("enable-verbose-ecma2host"))
    let agent = Patch.enableAgentVerbose(levels: nil, try template("enable-verbose-agent"))
    let agentOff = Patch.disableAgentVerbose(levels: .error, try template("enable-verbose-agent"))
    let proxy = try Patch.setProxy(
      ProxyOptions(address: "http://proxy.contoso.com:8080"), try template("set-proxy"))
    guard let data = TestData.folder else { return }
    for (name, patches) in [
      ("fidelity.config", [patch, off]), ("oracle/cases/001-base-ecma.config", [patch, off]),
      ("oracle/cases/003-base-agent.config", [agent, proxy, agentOff, .removeProxy]),
      ("oracle/cases/190-appsettings-missing.config", [patch, off]),
      ("oracle/cases/177-only-root-empty.config", [patch, off]),
    ] {
      var document = ConfigurationDocument(
        DocumentSyntax(parsing: SourceText(try bytes(ofFile: data + "/" + name))))
      let original = document.text
      for patch in patches {
        do {
          let result = try patch.result(for: document)
          print("=== \(name) \(patch.name)")
          for edit in result.edits { print("  ", edit.path, edit.reason) }
          print("  already", result.settled)
          for remark in result.remarks { print("  ", remark.severity, remark.message) }
          print(result.after.text[0..<result.after.text.utf8.count])
          let again = try patch.result(for: result.after)
          #expect(again.edits.isEmpty)
          document = result.after
        } catch {
          print("REFUSED", error.diagnostic)
        }
      }
      print("back to original:", document.text == original)
    }
  }
}
