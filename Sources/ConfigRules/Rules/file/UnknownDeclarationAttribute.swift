import SourceDiagnostics

extension Rule {
  /// Reports an attribute of a declaration that is not known.
  static let unknownDeclarationAttribute = Rule(
    fault: Diagnostic.ID("CFG3013", "unknown-declaration-attribute"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "An attribute of a declaration that is not known",
      rationale: """
        'section' may have 'name', 'type', 'allowDefinition', 'allowExeDefinition', \
        'allowLocation', 'overrideModeDefault', 'requirePermission' and \
        'restartOnExternalChanges', 'sectionGroup' only 'name' and 'type', and 'configSections' \
        nothing. At others .NET throws 'Unrecognized attribute ...' \
        (BaseConfigurationRecord.ScanFactoriesRecursive).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" ⟦description="x"⟧ />
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
      whyNoFix: "it may be a misspelt name of an attribute that matters"))
}
