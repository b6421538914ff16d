/// Files of the ECMA host as tests need them, indented by two spaces.
enum HostFile {
  /// Both sources with a listener each, the one of the host under the name `host`.
  static func diagnostics(
    connectorsLog: String = "switchValue=\"Verbose\"", host: String = "switchValue=\"Verbose\"",
    named name: String = "ECMA2Host", more: String = ""
  ) -> String {
    """
      <system.diagnostics>
        <sources>
          <source name="ConnectorsLog" \(connectorsLog)>
            <listeners>
              <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
            </listeners>
          </source>
          <source name="\(name)" \(host)>
            <listeners>
              <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
            </listeners>
          </source>
        </sources>\(more)
      </system.diagnostics>
    """
  }

  /// A file whose `appSettings` has `lines`, and that traces all.
  static func settings(_ lines: String, attributes: String = "") -> String {
    """
    <configuration>
      <appSettings\(attributes)>
    \(lines)
      </appSettings>
    \(diagnostics())
    </configuration>

    """
  }

  /// A file that writes its verbose log, with the given `system.diagnostics`.
  static func tracing(_ diagnostics: String) -> String {
    """
    <configuration>
      <appSettings>
        <add key="WriteVerboseLog" value="true" />
      </appSettings>
    \(diagnostics)
    </configuration>

    """
  }

  static let on = "    <add key=\"WriteVerboseLog\" value=\"true\" />"
  static let off = "    <add key=\"WriteVerboseLog\" value=\"false\" />"
}
