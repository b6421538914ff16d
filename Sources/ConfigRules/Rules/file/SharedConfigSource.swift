import SourceDiagnostics

extension Rule {
  /// Reports a file that two sections have as their 'configSource'.
  static let sharedConfigSource = Rule(
    fault: Diagnostic.ID("CFG3049", "shared-config-source"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A file that two sections have as 'configSource'",
      rationale: """
        A file that 'configSource' names holds one section, whose name is that of its root \
        element. If another section names it too, .NET throws 'The configSource file ... can \
        only be used by one type of section, and may not be the same as the configuration \
        file.' (BaseConfigurationRecord.ValidateUniqueConfigSource).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings configSource="shared.config" />
            <connectionStrings ⟦configSource="shared.config"⟧ />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings configSource="settings.config" />
            <connectionStrings configSource="connections.config" />
          </configuration>
          """),
      ],
      whyNoFix: "the content of the second section may be nowhere"))
}
