import CfgPatchKit
import ConfigModel
import ConfigPatch
import Testing

/// What a person is told to do and to know, by request and product.
@Suite struct HintTests {
  private func hints(
    _ request: PatchRequest, _ document: String, _ kind: Product.Kind, path: String = "f"
  ) throws -> [String] {
    let input = Input(bytes: Array(document.utf8), path: path, kind: kind)
    return try Pipeline().outcome(of: request, for: input).hints
      .map { "\($0.purpose.rawValue): \($0.words)" }
  }

  @Test func `after enable-verbose: restart, secrets, event sources, and the way back`() throws {
    let eventLog = #"<add name="x" type="System.Diagnostics.EventLogTraceListener" initializeData="#
    let document = Documents.host.replacing(
      "<source name=\"ECMA2Host\" switchValue=\"Verbose\"><listeners>",
      with: "<source name=\"ECMA2Host\"><listeners>\(eventLog)\"ECMA2Host\" />")
    let always = [
      "to know: verbose logs may hold connection strings, passwords included",
      "to know: the event source 'ECMA2Host' must be registered; if it is not, the first write "
        + "needs administrator rights",
      "to switch off: cfgpatch disable-verbose --kind ecma2host-service f",
    ]
    let request = PatchRequest.enableVerbose(levels: nil)
    #expect(
      try hints(request, document, .ecma2HostService)
        == ["to do: restart the Windows service 'Microsoft ECMA2Host'"] + always)
    let done = try Pipeline().outcome(
      of: request, for: Input(bytes: Array(document.utf8), kind: .ecma2HostService))
    let settled = String(decoding: done.bytes, as: UTF8.self)
    #expect(try hints(request, settled, .ecma2HostService) == always)
  }

  @Test func `the agent's log is named, the wizard is opened again`() throws {
    let agent = try hints(.enableVerbose(levels: nil), Documents.nothing, .provisioningAgent)
    #expect(agent[0] == "to do: restart the Windows service 'AADConnectProvisioningAgent'")
    #expect(agent[1].hasSuffix("\\Trace\\trace-agent-verbose.log'"))
    #expect(agent.count == 3)
    let wizard = try hints(.enableVerbose(levels: nil), Documents.nothing, .ecma2HostWizard)
    #expect(wizard[0] == "to do: close the wizard and open it again")
  }

  @Test func `taking out what was shipped costs the log of errors`() throws {
    let verbose = try Pipeline().outcome(
      of: .enableVerbose(levels: nil),
      for: Input(bytes: Array(Documents.nothing.utf8), kind: .ecma2HostService))
    let text = String(decoding: verbose.bytes, as: UTF8.self)
    let lowered = try hints(
      .disableVerbose(levels: .error, removing: false), text, .ecma2HostService)
    #expect(lowered == ["to do: restart the Windows service 'Microsoft ECMA2Host'"])
    let removed = try hints(
      .disableVerbose(levels: .error, removing: true), text, .ecma2HostService)
    #expect(
      removed.last
        == "to know: a file that was shipped with these sources has lost its log of errors too")
  }

  @Test func `proxies`() throws {
    let restart = "to do: restart the program, which reads the file only when it starts"
    let proxy = ProxyOptions(address: "http://proxy.contoso.com:8080")
    #expect(try hints(.setProxy(proxy), Documents.nothing, .dotNet) == [restart])
    #expect(
      try hints(.removeProxy, Documents.nothing, .dotNet)
        == ["to know: the proxy of machine.config applies now"])
  }

  @Test func `what the vendor says of a proxy in the file is told`() throws {
    let proxy = PatchRequest.setProxy(ProxyOptions(address: "http://proxy.contoso.com:8080"))
    let connector = try hints(proxy, Documents.nothing, .applicationProxyConnector)
    #expect(connector[0] == "to do: restart the Windows service 'WAPCSvc'")
    #expect(connector[1].hasSuffix("'ApplicationProxyConnectorUpdaterService.exe.config'"))
    let sync = try hints(proxy, Documents.nothing, .miiserver)
    #expect(sync[0].hasPrefix("to do: restart the synchronization service, "))
    #expect(sync[1].hasPrefix("to know: every upgrade overwrites this file; "))
  }

  @Test(arguments: [
    ("a b.config", "'a b.config'"), ("it's", "'it'\\''s'"), ("C:\\x\\y.config", "C:\\x\\y.config"),
    ("$x", "'$x'"), ("ü", "'ü'"), ("", "''"),
  ])
  func `the way back can be pasted`(path: String, quoted: String) throws {
    let all = try hints(
      .enableVerbose(levels: nil), Documents.nothing, .ecma2HostService, path: path)
    let command = "cfgpatch disable-verbose --kind ecma2host-service"
    #expect(all.last == "to switch off: \(command) \(quoted)")
  }
}
