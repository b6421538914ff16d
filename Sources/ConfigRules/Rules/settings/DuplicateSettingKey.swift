import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a key that `appSettings` lists twice.
  static let duplicateSettingKey = Rule(
    Diagnostic.ID("CFG3101", "duplicate-setting-key"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A key that 'appSettings' lists twice",
      rationale: """
        The runtime keeps the last value it reads for a key, ignoring case, and says nothing of those \
        before it (KeyValueConfigurationCollection). A person who finds the first one will believe a \
        value that is never used.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              ⟦<add key="Timeout" value="30" />⟧
              <add key="timeout" value="60" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Timeout" value="60" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "somebody may have meant the first one")
  ) { input in
    input.settings.own.entries.compactMap { entry in
      guard case .replaced(let later) = entry.fate else { return nil }
      var finding = Finding(
        "'\(entry.key)' has no effect, because it is set again", at: entry.element.startTagRange,
        advice: "remove the one that is not meant")
      finding.notes = [Diagnostic.Note("this one counts", at: later.startTagRange)]
      return finding
    }
  }
}
