import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a listener that a later `remove` or `clear` takes away.
  static let listenerTakenAway = Rule(
    Diagnostic.ID("CFG3112", "listener-taken-away"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A listener that a later 'remove' or 'clear' takes away",
      rationale: """
        A list of listeners is read in the order of the file, and 'clear' drops everything above \
        it, not just what the program started with (ConfigurationElementCollection). Only the \
        listener 'Default', which every list starts out with, can be removed at any place. So a \
        'clear' behind the additions leaves a source that traces to nobody.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  ⟦<add name="log" type="System.Diagnostics.ConsoleTraceListener" />⟧
                  <clear />
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <clear />
                  <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                  <remove name="Default" />
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "whether the listener is wanted cannot be told from the file")
  ) { input in
    input.tracing.listenerLists.flatMap { list in
      let replay = CollectionReplay(list, key: "name", comparison: .ordinal)
      return replay.entries.compactMap { entry -> Finding? in
        guard case .removed(let remover) = entry.fate else { return nil }
        var finding = Finding(
          "the listener '\(entry.key)' has no effect, because it is taken away again",
          at: entry.element.startTagRange,
          advice: "move the '\(remover.name)' before it, or remove the listener")
        finding.notes = [Diagnostic.Note("taken away here", at: remover.startTagRange)]
        return finding
      }
    }
  }
}
