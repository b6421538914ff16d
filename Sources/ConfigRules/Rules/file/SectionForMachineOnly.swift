import SourceDiagnostics

extension Rule {
  /// Reports a section that may stand in machine.config only.
  static let sectionForMachineOnly = Rule(
    fault: Diagnostic.ID("CFG3048", "section-for-machine-only"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A section that may stand in machine.config only",
      rationale: """
        A section that is declared with allowExeDefinition='MachineOnly' may not stand in the \
        file of an executable: .NET throws 'It is an error to use a section registered as \
        allowExeDefinition='MachineOnly' beyond machine.config.' \
        (ClientConfigurationHost.VerifyDefinitionAllowed). So machine.config declares \
        'system.transactions/machineSettings'.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" allowExeDefinition="MachineOnly" />
            </configSections>
            <⟦audit⟧ />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" />
            </configSections>
            <audit />
          </configuration>
          """),
      ],
      whyNoFix: "whether the section or its declaration is wrong cannot be told"))
}
