import SourceDiagnostics

extension Rule {
  /// Reports a declared name that is reserved.
  static let reservedSectionName = Rule(
    fault: Diagnostic.ID("CFG3015", "reserved-section-name"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A declared section with a reserved name",
      rationale: """
        Names of sections and groups may not begin with 'config' and not be 'location': .NET \
        throws 'Section names beginning with config are reserved.' \
        (BaseConfigurationRecord.VerifySectionName). 'configBuilders' is the one exception.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section ⟦name="configAudit"⟧ type="Contoso.Audit, Contoso" />
            </configSections>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <section name="auditConfig" type="Contoso.Audit, Contoso" />
            </configSections>
          </configuration>
          """),
      ],
      whyNoFix: "the program asks for the section by its name"))
}
