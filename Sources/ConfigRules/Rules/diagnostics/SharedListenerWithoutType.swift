import SourceDiagnostics

extension Rule {
  /// Reports a shared listener that has no type and so refers to itself.
  static let sharedListenerWithoutType = Rule(
    fault: Diagnostic.ID("CFG3057", "shared-listener-without-type"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A shared listener with an empty type",
      rationale: """
        A listener with an empty 'type' refers to the shared listener of its name. Where that is \
        a shared listener itself, it refers to itself, and the program ends in a stack overflow \
        when it first traces (ListenerElement.GetRuntimeObject). Nothing can catch that.
        """,
      examples: [
        .bad(
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
                <add name="console" ⟦type=""⟧ />
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
      whyNoFix: "the class of the listener cannot be told from the file"))
}
