import SourceDiagnostics

extension Rule {
  /// Reports text, CDATA or a processing instruction between sections.
  static let strayNodeBetweenSections = Rule(
    fault: Diagnostic.ID("CFG3004", "stray-node-between-sections"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "Something other than sections between the sections",
      rationale: """
        Between sections, section groups and declarations only white space and comments may stand; \
        at text, CDATA and processing instructions .NET throws 'Unrecognized element.' \
        (XmlUtil.SkipToNextElement). A word that slipped into the file while it was open in an \
        editor and a comment without its '<!--' are the usual reasons. 'xml-stylesheet' and the \
        like are refused before and behind the root as well.
        """,
      examples: [
        .bad(
          """
          <configuration>
            ⟦see the manual -->⟧
            <appSettings />
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              ⟦<?note later?>⟧
              <defaultProxy />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <!-- see the manual -->
            <appSettings />
          </configuration>
          """),
      ],
      whyNoFix: "it may be part of something that was lost"))
}
