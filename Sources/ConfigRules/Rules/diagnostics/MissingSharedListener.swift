import SourceDiagnostics

extension Rule {
  /// Reports a reference to a shared listener that is not there.
  static let missingSharedListener = Rule(
    fault: Diagnostic.ID("CFG3055", "missing-shared-listener"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A reference to a shared listener that is not there",
      rationale: """
        A listener without a 'type' refers by its name, with case, to an entry of \
        'sharedListeners'. If there is none, making the listener throws when the program first \
        traces (ListenerElement.GetRuntimeObject).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="⟦console⟧" />
                  </listeners>
                </source>
              </sources>
              <sharedListeners>
                <add name="Console" type="System.Diagnostics.ConsoleTraceListener" />
              </sharedListeners>
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
                    <add name="console" />
                  </listeners>
                </source>
              </sources>
              <sharedListeners>
                <add name="console" type="System.Diagnostics.ConsoleTraceListener" />
              </sharedListeners>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "whether the reference or the shared listener is wrong cannot be told"))
}
