import SourceDiagnostics

extension Rule {
  /// Reports a section in a 'location' that may not stand there.
  static let sectionNotAllowedInLocation = Rule(
    fault: Diagnostic.ID("CFG3009", "section-not-allowed-in-location"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A section that may not stand in a 'location'",
      rationale: """
        'runtime', 'startup' and other sections that the runtime's host reads are declared with \
        allowLocation="false" in machine.config, and .NET throws 'This section is not allowed in \
        <location> elements.' The host would not look for them there either.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <location path=".">
              <⟦runtime⟧ />
            </location>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime />
          </configuration>
          """),
      ],
      whyNoFix: "the section may stand outside as well"))
}
