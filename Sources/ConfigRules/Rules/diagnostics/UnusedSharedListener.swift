import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a shared listener that nothing refers to.
  static let unusedSharedListener = Rule(
    Diagnostic.ID("CFG3118", "unused-shared-listener"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A shared listener that nothing refers to",
      rationale: """
        A shared listener is made when a list of listeners refers to it by name \
        (ListenerElement.GetRuntimeObject). One that no list refers to is never made, so it \
        records nothing. That may be meant: a listener kept for the day it is needed.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sharedListeners>
                ⟦<add name="log" type="System.Diagnostics.ConsoleTraceListener" />⟧
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
      whyNoFix: "it may be kept for later")
  ) { input in
    let tracing = input.tracing
    let used = Set(tracing.sharedListenerReferences.map(\.name))
    return tracing.diagnostics?.sharedListeners
      .filter { listener in
        !listener.name.isEmpty && tracing.sharedListener(listener.name) == listener
          && !used.contains(listener.name)
      }
      .map { listener in
        Finding(
          "nothing refers to the shared listener '\(listener.name)'",
          at: listener.element.startTagRange,
          advice: "refer to it in the 'listeners' of a source, or remove it")
      } ?? []
  }
}
