import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a key of `appSettings` that the file named by `file=` sets to something else.
  static let overriddenSetting = Rule(
    Diagnostic.ID("CFG3103", "overridden-setting"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A key of 'appSettings' that another file overrides",
      rationale: """
        The file that 'appSettings' names with 'file' is read into the same collection after the \
        section itself, so it has the last word on every key that it sets or removes \
        (AppSettingsSection.DeserializeElement). Whoever edits the value here changes nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings file="local.config">
              ⟦<add key="Timeout" value="30" />⟧
            </appSettings>
          </configuration>
          """, settingsFile: "<appSettings><add key=\"timeout\" value=\"60\" /></appSettings>"),
        .good(
          """
          <configuration>
            <appSettings file="local.config">
              <add key="Timeout" value="30" />
            </appSettings>
          </configuration>
          """, settingsFile: "<appSettings><add key=\"Retries\" value=\"3\" /></appSettings>"),
      ],
      whyNoFix: "the file may be there for just that")
  ) { input in
    let settings = input.settings
    let name = input.configuration.settingsFileName ?? ""
    return settings.own.effective.compactMap { entry in
      guard settings.isOverridden(entry.key), settings[entry.key] != entry.element["value"] ?? ""
      else { return nil }
      let verb = settings[entry.key] == nil ? "removes" : "sets"
      return Finding(
        "'\(entry.key)' has no effect, because '\(name)' \(verb) it",
        at: entry.element.startTagRange, advice: "edit '\(name)' instead")
    }
  }
}
