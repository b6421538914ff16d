import SourceDiagnostics

extension Rule {
  /// Reports an attribute of a switch that its class does not know.
  static let unknownSwitchAttribute = Rule(
    fault: Diagnostic.ID("CFG3052", "unknown-switch-attribute"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "An attribute that a switch does not know",
      rationale: """
        An entry of 'switches' may have any attribute when the file is loaded. When a source \
        first asks for its level, the switch looks at them and throws at those it does not know \
        (Switch.InitializeWithStatus, TraceUtils.VerifyAttributes). A source's own switch knows \
        only 'name' and 'value'.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchName="level" />
              </sources>
              <switches>
                <add name="level" value="Error" ⟦description⟧="quiet" />
              </switches>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchName="level" />
              </sources>
              <switches>
                <!-- quiet -->
                <add name="level" value="Error" />
              </switches>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "whether the attribute says something that is meant cannot be told"))
}
