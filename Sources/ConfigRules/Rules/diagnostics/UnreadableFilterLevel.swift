import SourceDiagnostics

extension Rule {
  /// Reports a level of a filter that .NET cannot read.
  static let unreadableFilterLevel = Rule(
    fault: Diagnostic.ID("CFG3060", "unreadable-filter-level"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A level of a filter that .NET cannot read",
      rationale: """
        The 'initializeData' of an EventTypeFilter is read with Enum.Parse, with case, when the \
        listener is made, and a text that is no level makes the first trace call throw \
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
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener">
                      <filter type="System.Diagnostics.EventTypeFilter" initializeData="⟦error⟧" />
                    </add>
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
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener">
                      <filter type="System.Diagnostics.EventTypeFilter" initializeData="Error" />
                    </add>
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    input.respelling(valueAt: diagnostic.range, Spelling.init(ofLevels:))
  }
}
