import SourceDiagnostics

extension Rule {
  /// Reports a name in 'configSource' that .NET does not take.
  static let unusableConfigSource = Rule(
    fault: Diagnostic.ID("CFG3045", "unusable-config-source"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A name in 'configSource' that .NET does not take",
      rationale: """
        'configSource' names a file in the folder of the configuration or below it, relative \
        to that folder, with '\\' between folders and without blanks around it. For anything \
        else .NET throws, such as 'The configSource attribute must be a relative physical \
        path.' (BaseConfigurationRecord.NormalizeConfigSource).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings ⟦configSource="config/settings.config"⟧ />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings configSource="config\\settings.config" />
          </configuration>
          """),
      ],
      whyNoFix: "where the file is cannot be told"))
}
