/// Files as administrators have them, in small.
enum Samples {
  /// The name of the host's file, which tells the product.
  static let hostName = "Microsoft.ECMA2Host.Service.exe.config"
  /// The name of the agent's file.
  static let agentName = "AADConnectProvisioningAgent.exe.config"

  /// A host that logs errors.
  static let host = host(level: "Error", verbose: "false")
  /// A host that logs all it can.
  static let verboseHost = host(level: "Verbose", verbose: "true")

  private static func host(level: String, verbose: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <configuration>
      <appSettings>
        <add key="UrlHost" value="http://*:8585/ecma2host" />
        <add key="WriteVerboseLog" value="\(verbose)" />
      </appSettings>
      <system.diagnostics>
        <sources>
          <source name="ConnectorsLog" switchValue="\(level)">
            <listeners>
              <add name="ConnectorsLog" type="System.Diagnostics.EventLogTraceListener" initializeData="ConnectorsLog" />
            </listeners>
          </source>
          <source name="ECMA2Host" switchValue="\(level)">
            <listeners>
              <add name="ECMA2HostListener" type="System.Diagnostics.EventLogTraceListener" initializeData="ECMA2Host" />
              <remove name="Default" />
            </listeners>
          </source>
        </sources>
      </system.diagnostics>
    </configuration>

    """
  }

  /// An agent without tracing and proxy.
  static let agent = """
    <?xml version="1.0" encoding="utf-8"?>
    <configuration>
      <runtime>
        <gcServer enabled="true" />
      </runtime>
      <appSettings>
        <add key="TraceFilename" value="ProvisioningAgent.log" />
      </appSettings>
    </configuration>

    """

  /// A file that says nothing of its product.
  static let nothing = "<configuration>\n</configuration>\n"
  /// A file that no XML parser reads.
  static let malformed = "<configuration>\n  <appSettings>\n</configuration>\n"
  /// A file with a secret in it.
  static let secret = """
    <configuration>
      <appSettings>
        <add key="ClientSecret" value="hunter2-hunter2" />
        <add key="WriteVerboseLog" value="false" />
      </appSettings>
    </configuration>

    """

  /// Patches that documents speak of.
  static let switches = "<gcServer enabled='true' />\n"
  static let policy = """
    policy:
      - files: ["*.exe.config"]
        patches:
          - disable-verbose
          - apply: switches.xml

    """
  static let proxyPatch = "<proxy proxyaddress='{{address}}' />\n"
}
