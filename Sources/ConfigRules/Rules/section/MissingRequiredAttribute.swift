import SourceDiagnostics

extension Rule {
  /// Reports an element that lacks an attribute it cannot do without.
  static let missingRequiredAttribute = Rule(
    fault: Diagnostic.ID("CFG3032", "missing-required-attribute"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A required attribute that is missing",
      rationale: """
        The section throws when it is first read (ConfigurationElement.DeserializeElement). For \
        'system.diagnostics' the documentation calls some of these optional, but the code wants \
        the 'name' of every source and listener (SourceElement, ListenerElement), and the 'type' \
        of a filter. An empty 'type' passes and means no filter; none at all does not.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                ⟦<source switchValue="Error">⟧
                  <listeners />
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sharedListeners>
                <add name="log" type="System.Diagnostics.ConsoleTraceListener">
                  ⟦<filter />⟧
                </add>
              </sharedListeners>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sharedListeners>
                <add name="log" type="System.Diagnostics.ConsoleTraceListener">
                  <filter type="" />
                </add>
              </sharedListeners>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "what the attribute should say cannot be told from the file"))
}
