import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports an event source that must be registered on the machine.
  static let eventSourceToRegister = Rule(
    Diagnostic.ID("CFG3122", "event-source-to-register"), .note, .failsInUse,
    Page(
      since: "0.1.0",
      title: "An event source that must be registered",
      rationale: """
        A listener for an event log writes under the name of an event source. One that is not \
        registered is created in the Application log at the first write, which needs the rights \
        of an administrator; without them the write throws (EventLog.WriteEvent, \
        EventLog.CreateEventSource). Microsoft's script Register-EventSource.ps1 registers \
        'ConnectorsLog'; the source of the ECMA host is registered by its wizard, run as \
        administrator.
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
                         initializeData="⟦ConnectorsLog⟧" />
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
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "the machine has to be prepared, not the file")
  ) { input in
    input.tracing.madeListeners.compactMap { listener in
      guard case .listener(.eventLog) = TraceClass(typeName: listener.type),
        let source = listener.element.attribute("initializeData"), !source.value.isEmpty
      else { return nil }
      return Finding(
        "the event source '\(source.value)' must be registered on the machine",
        at: source.valueRange, advice: "register it once as administrator")
    }
  }
}
