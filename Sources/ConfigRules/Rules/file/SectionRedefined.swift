import SourceDiagnostics

extension Rule {
  /// Reports a section of machine.config that the file declares otherwise.
  static let sectionRedefined = Rule(
    fault: Diagnostic.ID("CFG3026", "section-redefined"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A section of machine.config that the file declares otherwise",
      rationale: """
        machine.config declares the sections of .NET itself. A file may declare them again only with \
        the same class and the same attributes; else .NET throws 'Section or group name ... is \
        already defined. Updates to this may only occur at the configuration level where it is \
        defined.' (BaseConfigurationRecord.ScanFactoriesRecursive, \
        FactoryRecord.IsEquivalentSectionFactory). An attribute that is left out counts with its \
        default. Classes are compared, so the version of the assembly does not matter. Declarations \
        of .NET 1, such as 'System.Configuration.NameValueFileSectionHandler' for appSettings, are \
        the usual reason.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section name="appSettings" ⟦type="System.Configuration.NameValueFileSectionHandler"⟧ />
            </configSections>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <configSections>
              <section ⟦name="system.net"⟧ type="System.Net.Configuration.NetSectionGroup, System" />
            </configSections>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <sectionGroup name="system.net">
                <section name="defaultProxy"
                  type="System.Net.Configuration.DefaultProxySection, System" />
              </sectionGroup>
            </configSections>
          </configuration>
          """),
      ],
      whyNoFix: "the sections below may have been written for the class that the file names"))
}
