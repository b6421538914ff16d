import SourceDiagnostics

extension Rule {
  /// Reports a declaration without 'name' or 'type'.
  static let incompleteSectionDeclaration = Rule(
    fault: Diagnostic.ID("CFG3014", "incomplete-section-declaration"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A declaration without 'name' or 'type'",
      rationale: """
        A section is declared by its name and the class that reads it, a group at least by its \
        name; .NET throws 'The ... attribute must be specified on the ... tag.' \
        (BaseConfigurationRecord.ScanFactoriesRecursive). An empty value is as good as none.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              ⟦<section name="audit" />⟧
            </configSections>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" />
            </configSections>
          </configuration>
          """),
      ],
      whyNoFix: "the class that reads the section is not in the file"))
}
