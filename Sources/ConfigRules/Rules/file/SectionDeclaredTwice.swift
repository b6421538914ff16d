import SourceDiagnostics

extension Rule {
  /// Reports a section or group that is declared twice.
  static let sectionDeclaredTwice = Rule(
    fault: Diagnostic.ID("CFG3016", "section-declared-twice"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A section or group that is declared twice",
      rationale: """
        Within one file a section or group is declared once; .NET throws 'Section or group name \
        ... is already defined. This can not be defined multiple times.' \
        (BaseConfigurationRecord.ScanFactoriesRecursive). Installers that add their declarations a \
        second time during an upgrade are the usual reason. That machine.config declares it too \
        does no harm if both are the same.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" />
              <section ⟦name="audit"⟧ type="Contoso.Audit, Contoso" />
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
      whyNoFix: "which of the two is meant cannot be told"))
}
