import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports that the file which `appSettings` names with `file=` was not found.
  static let missingSettingsFile = Rule(
    Diagnostic.ID("CFG3104", "missing-settings-file"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A settings file that is not there",
      rationale: """
        A file that 'appSettings' names with 'file' may be missing: the runtime then reads what \
        the section holds and says nothing (AppSettingsSection.DeserializeElement asks \
        File.Exists). That is by design, so that each machine can have its own; but a misspelt \
        name looks just the same. The name is relative to the folder of the configuration file.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings ⟦file="lokal.config"⟧>
              <add key="Timeout" value="30" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Timeout" value="30" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "whether the file should be there depends on the machine")
  ) { input in
    guard let name = input.configuration.settingsFileName, input.configuration.settingsFile == nil,
      let attribute = input.configuration.appSettings?.element.attribute("file")
    else { return [] }
    return [
      Finding(
        "the settings file '\(name)' was not found", at: attribute.range,
        advice: "check the name if the file should be there")
    ]
  }
}
