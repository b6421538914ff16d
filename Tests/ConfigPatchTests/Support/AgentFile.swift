/// Files of the provisioning agent as tests need them, indented by two spaces.
enum AgentFile {
  static let name = "AAD Connect Provisioning Agent"
  static let console =
    "<add name=\"console\" type=\"System.Diagnostics.ConsoleTraceListener\" initializeData=\"false\" />"
  static let path =
    #"C:\ProgramData\Microsoft\Azure AD Connect Provisioning Agent\Trace\trace-agent-verbose.log"#
  static let log = """
    <add name="etw" type="System.Diagnostics.TextWriterTraceListener" initializeData="\(path)" />
    """

  /// A file without sources to which the whole recipe was added, with empty tags closed by `close`.
  static func fresh(trace: String, close: String = " />", level: String? = nil) -> String {
    let level = level.map { " switchValue=\"\($0)\"" } ?? ""
    return """
      <configuration>
        <system.diagnostics>
          \(trace)
          <sources>
            <source name="\(name)"\(level)>
              <listeners>
                <add name="console" />
                <add name="etw" />
              </listeners>
            </source>
          </sources>
          <sharedListeners>
            \(console)
            \(log)
          </sharedListeners>
        </system.diagnostics>
      </configuration>
      """.replacing(" />", with: close)
  }
}
