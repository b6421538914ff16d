import SourceDiagnostics

extension Rule {
  /// Reports a level of a switch that .NET cannot read.
  static let unreadableSwitchLevel = Rule(
    fault: Diagnostic.ID("CFG3054", "unreadable-switch-level"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A level of a switch that .NET cannot read",
      rationale: """
        A source that takes its level from 'switches' reads the entry's value when the program \
        first traces, and a text that is no level makes the call throw \
        (SourceSwitch.OnValueChanged, Switch.OnValueChanged). Here, other than in 'switchValue', \
        case does not matter.
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
                <add name="level" value="⟦Everything⟧" />
              </switches>
            </system.diagnostics>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchName="level" />
              </sources>
              <switches>
                <add name="level" value="⟦information,⟧" />
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
                <add name="level" value="verbose" />
              </switches>
            </system.diagnostics>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    input.respelling(valueAt: diagnostic.range, Spelling.init(ofLevels:))
  }
}
