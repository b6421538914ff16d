import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a shared listener that a later one of its name replaces.
  static let repeatedSharedListener = Rule(
    Diagnostic.ID("CFG3119", "repeated-shared-listener"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A shared listener that is declared twice",
      rationale: """
        The list of shared listeners keeps one element for a name, and a later one replaces the \
        earlier without a word (SharedListenerElementsCollection is a basic map). In a list of \
        'listeners' the same would throw.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <add name="log" />
                </listeners>
              </trace>
              <sharedListeners>
                ⟦<add name="log" type="System.Diagnostics.ConsoleTraceListener" />⟧
                <add name="log" type="System.Diagnostics.DefaultTraceListener" />
              </sharedListeners>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <add name="log" />
                </listeners>
              </trace>
              <sharedListeners>
                <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
              </sharedListeners>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "which of the two is meant cannot be told from the file")
  ) { input in
    let tracing = input.tracing
    return (tracing.diagnostics?.sharedListeners ?? []).compactMap { listener in
      guard let last = tracing.sharedListener(listener.name), last != listener,
        !listener.name.isEmpty
      else { return nil }
      var finding = Finding(
        "the shared listener '\(listener.name)' has no effect here, because it is declared again",
        at: listener.element.startTagRange, advice: "remove the one that is not meant")
      finding.notes = [Diagnostic.Note("this one counts", at: last.element.startTagRange)]
      return finding
    }
  }
}
