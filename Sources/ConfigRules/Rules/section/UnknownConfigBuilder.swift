import SourceDiagnostics

extension Rule {
  /// Reports a configuration builder that is not declared.
  static let unknownConfigBuilder = Rule(
    fault: Diagnostic.ID("CFG3040", "unknown-config-builder"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A configuration builder that is not declared",
      rationale: """
        From .NET Framework 4.7.1 on, 'configBuilders' on a section names builders that fill it \
        in, from the environment for example. Each must be declared in 'configBuilders/builders', \
        or the section throws when it is first read (BaseConfigurationRecord).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings configBuilders="⟦Environment⟧" />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <section name="configBuilders"
                       type="System.Configuration.ConfigurationBuildersSection, System.Configuration" />
            </configSections>
            <configBuilders>
              <builders>
                <add name="Environment" type="Contoso.EnvironmentBuilder, Contoso" />
              </builders>
            </configBuilders>
            <appSettings configBuilders="Environment" />
          </configuration>
          """),
      ],
      whyNoFix: "which class the builder has cannot be told from the file"))
}
