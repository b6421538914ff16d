import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a key of `appSettings` that a later `remove` or `clear` takes away.
  static let removedSetting = Rule(
    Diagnostic.ID("CFG3102", "removed-setting"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A key of 'appSettings' that is set and then removed",
      rationale: """
        The runtime reads 'add', 'remove' and 'clear' in the order of the file, so a 'remove' of \
        a key, or a 'clear', takes away what stands above it and leaves what stands below \
        (ConfigurationElementCollection.OnDeserializeUnrecognizedElement). It says nothing, and \
        the program reads its default. Keys are compared ignoring case.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              ⟦<add key="Timeout" value="30" />⟧
              <remove key="timeout" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              ⟦<add key="Timeout" value="30" />⟧
              <clear />
              <add key="Retries" value="3" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <clear />
              <add key="Timeout" value="30" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "either the setting or its removal may be what is meant")
  ) { input in
    input.settings.own.entries.compactMap { entry in
      guard case .removed(let remover) = entry.fate else { return nil }
      var finding = Finding(
        "'\(entry.key)' has no effect, because it is removed again",
        at: entry.element.startTagRange,
        advice: "remove the setting, or set it below")
      finding.notes = [Diagnostic.Note("this removes it", at: remover.startTagRange)]
      return finding
    }
  }
}
