import SourceDiagnostics

extension Rule {
  /// Reports a section of machine.config that is declared again as something else.
  static let sectionOfMachineRedeclared = Rule(
    fault: Diagnostic.ID("CFG3043", "section-of-machine-redeclared"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A section of machine.config that is declared again as something else",
      rationale: """
        What machine.config declares may be declared again only if it is the same class: .NET \
        throws 'Section or group name ... is already defined. Updates to this may only occur \
        at the configuration level where it is defined.' \
        (BaseConfigurationRecord.ScanFactoriesRecursive, \
        FactoryRecord.IsEquivalentSectionFactory). Files from the days of .NET 1.1 name \
        classes that have been replaced since.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section ⟦name="appSettings"⟧ type="System.Configuration.NameValueFileSectionHandler, System" />
            </configSections>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings />
          </configuration>
          """),
      ],
      whyNoFix: "the program may ask for the class that is declared"))
}
