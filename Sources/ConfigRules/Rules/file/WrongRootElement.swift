import SourceDiagnostics

extension Rule {
  /// Reports a root element that is not 'configuration'.
  static let wrongRootElement = Rule(
    fault: Diagnostic.ID("CFG3001", "wrong-root-element"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A root element that is not 'configuration'",
      rationale: """
        .NET throws 'Configuration file ... does not have root <configuration> tag' \
        (XmlUtil.ReadToNextElement and BaseConfigurationRecord.ScanSections). The name is compared \
        with its case. A file that holds only a section, as 'file=' and 'configSource' want it, \
        put in the place of the configuration is the usual reason.
        """,
      examples: [
        .bad(
          """
          <⟦Configuration⟧>
            <appSettings />
          </Configuration>
          """),
        .bad(
          """
          <⟦appSettings⟧>
            <add key="Name" value="Contoso" />
          </appSettings>
          """),
        .good(
          """
          <configuration>
            <appSettings />
          </configuration>
          """),
      ],
      whyNoFix: "the file may be another one than the program reads"))
}
