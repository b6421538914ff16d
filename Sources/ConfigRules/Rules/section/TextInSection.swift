import SourceDiagnostics

extension Rule {
  /// Reports text among the elements of a section.
  static let textInSection = Rule(
    fault: Diagnostic.ID("CFG3034", "text-in-section"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "Text in a section that holds only elements",
      rationale: """
        A section's values are in attributes. Text or CDATA between its elements makes the \
        section throw when it is first read (ConfigurationElement.DeserializeElement). It is \
        often what is left of a comment or a tag after editing by hand, such as a second '>'.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Timeout" value="30" />⟦>⟧
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <!-- seconds -->
              <add key="Timeout" value="30" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "the text may be what is left of something that is needed"))
}
