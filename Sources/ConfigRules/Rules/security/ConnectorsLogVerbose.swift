import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports verbose tracing of connectors, which may write connection strings.
  static let connectorsLogVerbose = Rule(
    Diagnostic.ID("CFG4005", "connectors-log-verbose"), .warning, .security,
    Page(
      since: "0.1.0",
      title: "Verbose tracing of connectors, which may log connection strings",
      rationale: """
        At a verbose level connectors write what they connect with. The vendor's troubleshooting \
        article says that with the SQL connector and without Windows authentication the level \
        has to be 'Error', so that the connection string, password included, is not written to \
        the log. The event log 'ConnectorsLog' is readable for every user who may sign in.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" ⟦switchValue="Verbose"⟧>
                  <listeners>
                    <add name="log" type="System.Diagnostics.EventLogTraceListener" initializeData="ConnectorsLog" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .ecma2HostService),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.EventLogTraceListener" initializeData="ConnectorsLog" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .ecma2HostService),
      ],
      whyNoFix: "'cfgpatch disable-verbose' does it, when the search is over")
  ) { input in
    guard input.product.sources.contains(where: { $0.name == "ConnectorsLog" }),
      let source = input.tracing.source("ConnectorsLog"),
      source.level.isVerbose, !source.listeners.isEmpty
    else { return [] }
    return [
      Finding(
        "connectors trace \(source.level.words), which may write connection strings",
        at: source.levelRange,
        advice: "write 'Error' if a connector signs in with a password")
    ]
  }
}
