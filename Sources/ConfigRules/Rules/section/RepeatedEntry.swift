import SourceDiagnostics

extension Rule {
  /// Reports an entry of a list that is added twice with different contents.
  static let repeatedEntry = Rule(
    fault: Diagnostic.ID("CFG3036", "repeated-entry"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "An entry that is added twice with different contents",
      rationale: """
        Two additions of one name collapse if they are equal, and throw if they are not \
        (ConfigurationElementCollection.BaseAdd), so the section fails when it is first read. \
        That holds for listeners, switches and connection strings; a list of listeners holds a \
        'Default' from the start. Keys of 'appSettings', bypass entries, sources and shared \
        listeners may repeat: there the last one counts.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                  ⟦<add name="log" type="System.Diagnostics.DefaultTraceListener" />⟧
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                  <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "which of the two is meant cannot be told from the file"))
}
