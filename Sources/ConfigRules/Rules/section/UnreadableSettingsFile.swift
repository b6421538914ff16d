import SourceDiagnostics

extension Rule {
  /// Reports a file of settings that .NET cannot read.
  static let unreadableSettingsFile = Rule(
    fault: Diagnostic.ID("CFG3039", "unreadable-settings-file"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A settings file that cannot be read",
      rationale: """
        The file that 'appSettings' names with 'file' is read after the section itself, and what \
        is wrong there makes the section throw (AppSettingsSection.DeserializeElement). Its root \
        must be 'appSettings' and may have no attributes. A file that is not there is ignored \
        without a word.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings ⟦file="local.config"⟧ />
          </configuration>
          """,
          settingsFile: "<configuration><appSettings /></configuration>"),
        .good(
          """
          <configuration>
            <appSettings file="local.config" />
          </configuration>
          """,
          settingsFile: "<appSettings><add key=\"Timeout\" value=\"30\" /></appSettings>"),
      ],
      whyNoFix: "the fault is in another file"))
}
