import SourceDiagnostics

extension Rule {
  /// Reports a declared name that no element can have.
  static let unusableSectionName = Rule(
    fault: Diagnostic.ID("CFG3027", "unusable-section-name"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A declared section whose name no element can have",
      rationale: """
        A section is found by the name of its element, so the name that is declared must be \
        one that XML allows, and a path is none: .NET throws 'Invalid format for a section or \
        section group name' (BaseConfigurationRecord.VerifySectionName). A section in a group \
        is declared in a 'sectionGroup'.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section ⟦name="contoso/audit"⟧ type="Contoso.Audit, Contoso" />
            </configSections>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <sectionGroup name="contoso">
                <section name="audit" type="Contoso.Audit, Contoso" />
              </sectionGroup>
            </configSections>
          </configuration>
          """),
      ],
      whyNoFix: "the program asks for the section by its name"))
}
