import SourceDiagnostics

extension Rule {
  /// Reports a trace source whose level is given in two ways.
  static let switchNameAndValue = Rule(
    fault: Diagnostic.ID("CFG3037", "switch-name-and-value"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A trace source with both 'switchName' and 'switchValue'",
      rationale: """
        A source takes its level from 'switchValue' or from the entry of 'switches' that \
        'switchName' names. Having both makes the whole of 'system.diagnostics' throw at whoever \
        traces first, and the program then runs as if there were no such section \
        (SourceElement.DeserializeElement, DiagnosticsConfiguration.Initialize).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                ⟦<source name="ConnectorsLog" switchName="level" switchValue="Verbose">⟧
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
                <source name="ConnectorsLog" switchValue="Verbose" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "which of the two is meant cannot be told from the file"))
}
