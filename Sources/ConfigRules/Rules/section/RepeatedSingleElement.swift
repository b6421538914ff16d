import SourceDiagnostics

extension Rule {
  /// Reports an element that may stand in its parent once and is there twice.
  static let repeatedSingleElement = Rule(
    fault: Diagnostic.ID("CFG3033", "repeated-single-element"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "An element that is there twice where one is allowed",
      rationale: """
        The section throws when it is first read, even if both are equal \
        (ConfigurationElement.DeserializeElement). Pasting a block such as 'sources' or 'proxy' \
        from documentation into a section that has one already is the usual way to get there.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error" />
              </sources>
              ⟦<sources>⟧
                <source name="ECMA2Host" switchValue="Error" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error" />
                <source name="ECMA2Host" switchValue="Error" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: """
        which of the two is meant, or whether both are, cannot be told from the file
        """))
}
