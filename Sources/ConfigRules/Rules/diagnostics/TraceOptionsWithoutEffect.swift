import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports `traceOutputOptions` of a listener that ignores them.
  static let traceOptionsWithoutEffect = Rule(
    Diagnostic.ID("CFG3121", "trace-options-without-effect"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "Trace options of a listener that ignores them",
      rationale: """
        A listener for an event log writes the message alone and never looks at \
        'traceOutputOptions' (EventLogTraceListener.TraceEvent), so no call stack and no time is \
        added. Files that Microsoft ships have it. It must be readable all the same.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.EventLogTraceListener"
                         initializeData="ConnectorsLog" ⟦traceOutputOptions="Callstack"⟧ />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener"
                         traceOutputOptions="Callstack" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "the file of the vendor has it, and it does no harm")
  ) { input in
    input.tracing.madeListeners.compactMap { listener in
      guard case .listener(.eventLog) = TraceClass(typeName: listener.type),
        let options = listener.element.attribute("traceOutputOptions"), options.value != "None"
      else { return nil }
      return Finding(
        "'traceOutputOptions' has no effect on a listener for an event log", at: options.range,
        advice: "nothing has to be done; do not expect a call stack in the event log")
    }
  }
}
