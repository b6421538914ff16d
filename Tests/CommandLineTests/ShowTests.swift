import TestSupport
import Testing

/// `show`: what the program really gets, for a person and for programs.
@Suite struct ShowTests {
  /// A host in which much is not what it looks like.
  private static let host = """
    <configuration>
      <appSettings>
        <add key="Debug" value="true" />
        <add key="WriteVerboseLog" value="true" />
        <add key="writeverboselog" value="false" />
        <add key="Old" value="1" />
        <remove key="Old" />
        <add key="ApiKey" value="k3y-k3y-k3y" />
      </appSettings>
      <system.diagnostics>
        <switches>
          <add name="Connectors" value="warning" />
        </switches>
        <sources>
          <source name="ECMA2Host" switchValue="Error" />
          <source name="ConnectorsLog" switchName="Connectors">
            <listeners>
              <add name="log" />
              <add name="gone" />
              <clear />
              <add name="log" />
            </listeners>
          </source>
          <source name="ECMA2Host" switchValue="verbose">
            <listeners>
              <add name="file" type="System.Diagnostics.TextWriterTraceListener" initializeData="C:\\host.log">
                <filter type="System.Diagnostics.EventTypeFilter" initializeData="Error" />
              </add>
              <add name="own" type="Contoso.Listener, Contoso" />
            </listeners>
          </source>
          <source name="Silent"><listeners><clear /></listeners></source>
        </sources>
        <sharedListeners>
          <add name="log" type="System.Diagnostics.EventLogTraceListener" initializeData="ConnectorsLog" />
        </sharedListeners>
      </system.diagnostics>
      <system.net>
        <defaultProxy>
          <proxy proxyaddress="http://joe:pa55word@proxy.contoso.com:8080" bypassonlocal="True" />
          <bypasslist>
            <add address="^http://10\\." />
          </bypasslist>
        </defaultProxy>
      </system.net>
      <location path="x">
        <appSettings />
      </location>
    </configuration>

    """

  @Test func `a host with surprises, for a person`() throws {
    try Sandbox.with([Samples.hostName: Self.host]) { sandbox in
      let run = try sandbox.cfgpatch("show", Samples.hostName)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(!run.output.contains("k3y") && !run.output.contains("pa55word"))
      try checkGolden(run.output, "show-host.txt")
    }
  }

  @Test func `a host with surprises, for programs`() throws {
    try Sandbox.with([Samples.hostName: Self.host]) { sandbox in
      let run = try sandbox.cfgpatch("show", "--json", Samples.hostName)
      let json = try run.json
      #expect(!run.output.contains("k3y") && !run.output.contains("pa55word"))
      #expect(json["product"] == .string("ecma2host-service"))
      #expect(json["service"] == .string("Microsoft ECMA2Host"))
      #expect(json["sources"]?[0]?["name"] == .string("ConnectorsLog"))
      #expect(json["sources"]?[0]?["level"] == .string("Warning"))
      #expect(json["sources"]?[0]?["decidedBy"] == .string("switchName"))
      #expect(json["sources"]?[1]?["level"] == .string("verbose"))
      #expect(json["sources"]?[1]?["readable"] == .boolean(false))
      #expect(json["sources"]?[2]?["listeners"] == .array([]))
      #expect(json["proxy"]?["address"]?.text?.hasSuffix("proxy.contoso.com:8080") == true)
      #expect(json["settings"]?[1]?["value"] == .string("false"))
      #expect(json["dead"]?[0]?["line"] == .number("4"))
      #expect(json["failures"] == .array([]))
    }
  }

  @Test func `an agent, and files of which little is known`() throws {
    try Sandbox.with([
      Samples.agentName: Samples.agent, "Web.config": Samples.nothing,
      "copy.config": Samples.nothing,
      Samples.hostName: Samples.agent.replacing("TraceFilename", with: "x")
        .replacing(
          "<runtime>", with: "<system.net><defaultProxy enabled='FALSE' /></system.net><runtime>"),
    ]) { sandbox in
      let names = [Samples.agentName, "Web.config", "copy.config", Samples.hostName]
      let run = try sandbox.cfgpatch(["show"] + names)
      #expect(run.status == 0)
      try checkGolden(run.output, "show-others.txt")
    }
  }

  @Test func `what does not load gives the program nothing`() throws {
    let document = Samples.host.replacing("key=\"UrlHost\"", with: "Key=\"UrlHost\"")
    try Sandbox.with([Samples.hostName: document]) { sandbox in
      let run = try sandbox.cfgpatch("show", Samples.hostName)
      #expect(run.status == 0)
      #expect(
        run.output.contains("  does not load\n    line 4: the attribute 'Key' is not known here\n"))
      #expect(!run.output.contains("  settings\n") && run.output.contains("'ConnectorsLog'"))
      let json = try sandbox.cfgpatch("show", "--json", Samples.hostName).json
      #expect(json["settings"] == .array([]))
      #expect(json["failures"]?[0]?["line"] == .number("4"))
    }
  }

  @Test func `several files are several objects, one on a line`() throws {
    try Sandbox.with(["1": Samples.host, "2": Samples.malformed, "3": Samples.agent]) { sandbox in
      let run = try sandbox.cfgpatch("show", "--json", "1", "2", "3")
      #expect(run.status == 65)
      let lines = run.output.split(separator: "\n")
      #expect(
        try lines.map { try JSON(reading: String($0))["path"] } == [.string("1"), .string("3")])
      #expect(run.errors.hasPrefix("2:3:1: error:"))
    }
  }

  @Test(
    arguments: [
      "ecma2host-service", "ecma2host-wizard", "provisioning-agent", "application-proxy-connector",
      "private-network-connector", "administration-agent", "miiserver", "dotnet",
    ])
  func `schema prints what other validators read`(kind: String) throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch("schema", kind)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(run.output.hasPrefix("<?xml") && run.output.contains("<xs:schema"))
      let read = try sandbox.cfgpatch("validate", "--kind", kind, "f")
      #expect(read.status == 0, "\(read.page)")
    }
  }
}
