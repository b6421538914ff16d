import SourceDiagnostics

extension Rule {
  /// Reports a level of a trace source that .NET cannot read.
  static let unreadableSourceLevel = Rule(
    fault: Diagnostic.ID("CFG3053", "unreadable-source-level"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A level of a trace source that .NET cannot read",
      rationale: """
        'switchValue' is read with Enum.Parse, with case, when the program first traces \
        (TraceSource.Initialize). A text that is no level makes that call throw an \
        ArgumentException, and every later one too. 'verbose' in lower case and 'Info' are no \
        levels, 'Information, ActivityTracing' is. Many programs trace in code that handles other \
        errors, so the exception replaces the message that would explain them.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="⟦verbose⟧" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="⟦Info⟧" />
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
                <source name="ECMA2Host" switchValue="Information, ActivityTracing" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    input.respelling(valueAt: diagnostic.range, Spelling.init(ofLevels:))
  }
}
