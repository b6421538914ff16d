import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a second `AppContextSwitchOverrides`.
  static let repeatedSwitchOverrides = Rule(
    Diagnostic.ID("CFG3163", "repeated-switch-overrides"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A second 'AppContextSwitchOverrides'",
      rationale: """
        The runtime hands one list of switches to the program \
        (CompatibilitySwitch.GetAppContextOverridesInternalCall), and the documentation of the \
        element has all pairs in one 'value', with semicolons between them. Which one of two \
        elements is read is not documented; the switches of the other have no effect.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <AppContextSwitchOverrides value="Switch.System.Net.DontEnableSchUseStrongCrypto=false" />
              ⟦<AppContextSwitchOverrides value="Switch.System.IO.BlockLongPaths=false" />⟧
            </runtime>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime>
              <AppContextSwitchOverrides
                value="Switch.System.Net.DontEnableSchUseStrongCrypto=false;Switch.System.IO.BlockLongPaths=false" />
            </runtime>
          </configuration>
          """),
      ],
      whyNoFix: "the two may contradict each other")
  ) { input in
    let lists = input.configuration.runtimes.flatMap {
      $0.element.elements(named: "AppContextSwitchOverrides")
    }
    return lists.dropFirst().map { list in
      var finding = Finding(
        "'AppContextSwitchOverrides' is there again", at: list.startTagRange,
        advice: "write all switches into one 'value', with semicolons between them")
      finding.notes = lists.prefix(1).map { Diagnostic.Note("here first", at: $0.startTagRange) }
      return finding
    }
  }
}
