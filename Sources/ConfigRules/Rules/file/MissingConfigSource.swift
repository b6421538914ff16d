import SourceDiagnostics

extension Rule {
  /// Reports a file named by 'configSource' that is not there.
  static let missingConfigSource = Rule(
    fault: Diagnostic.ID("CFG3041", "missing-config-source"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A file named by 'configSource' that is not there",
      rationale: """
        The section is read from the file that 'configSource' names, in the folder of the \
        configuration or below it, and .NET throws 'Unable to open configSource file ...' when the \
        section is asked for (BaseConfigurationRecord.EvaluateOne). Other sections go on working. \
        The settings file that 'file=' of 'appSettings' names may be missing without a word.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings configSource="⟦settings.config⟧" />
          </configuration>
          """
        ).without("settings.config"),
        .good(
          """
          <configuration>
            <appSettings file="settings.config" />
          </configuration>
          """
        ).without("settings.config"),
      ],
      whyNoFix: "what the file held is not known"))
}
