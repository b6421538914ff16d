import SourceDiagnostics

extension Rule {
  /// Reports `initializeData` that a listener or filter cannot be made with.
  static let unusableInitializeData = Rule(
    fault: Diagnostic.ID("CFG3059", "unusable-initialize-data"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "An 'initializeData' that a listener or filter cannot be made with",
      rationale: """
        The listeners for event logs and files need 'initializeData': the name of an event \
        source, or a path. The console's takes 'true' or 'false', and the filters need a level or \
        the name of a source. Without it the first trace call throws \
        (TraceUtils.GetRuntimeObject).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    ⟦<add name="log" type="System.Diagnostics.EventLogTraceListener" />⟧
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.EventLogTraceListener"
                         initializeData="ConnectorsLog" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "what the listener should write to cannot be told from the file"))
}
