import SourceDiagnostics

extension Rule {
  /// Reports a choice of a declaration that is none of its values.
  static let badChoiceInDeclaration = Rule(
    fault: Diagnostic.ID("CFG3028", "bad-choice-in-declaration"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A value in a declaration that is none of those to choose from",
      rationale: """
        The attributes 'allowDefinition', 'allowExeDefinition', 'overrideModeDefault' and \
        'overrideMode' each take a few words, spelled so; .NET throws '... must be one of the \
        following values' at any other (BaseConfigurationRecord.AllowExeDefinitionToEnum, \
        OverrideModeSetting.ParseOverrideModeXmlValue).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" ⟦allowExeDefinition="machineToLocalUser"⟧ />
            </configSections>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" allowExeDefinition="MachineToLocalUser" />
            </configSections>
          </configuration>
          """),
      ],
      whyNoFix: "which value is meant cannot be told"))
}
