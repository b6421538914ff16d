import SourceDiagnostics

extension Rule {
  /// Reports a reference to a shared listener that has attributes of its own.
  static let listenerReferenceWithAttributes = Rule(
    fault: Diagnostic.ID("CFG3056", "listener-reference-with-attributes"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A reference to a shared listener that has other attributes",
      rationale: """
        A listener without a 'type' is a reference to 'sharedListeners', and a reference has a \
        name and nothing else. Any other attribute that is not empty makes it throw when the \
        program first traces (ListenerElement.GetRuntimeObject). A 'filter' inside the reference \
        is ignored.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="console" ⟦initializeData="true"⟧ />
                  </listeners>
                </source>
              </sources>
              <sharedListeners>
                <add name="console" type="System.Diagnostics.ConsoleTraceListener" />
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
                <add name="console" type="System.Diagnostics.ConsoleTraceListener" initializeData="true" />
              </sharedListeners>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "whether a reference or a listener of its own is meant cannot be told"))
}
