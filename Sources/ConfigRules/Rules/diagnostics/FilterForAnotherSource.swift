import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a filter that passes only a source which does not use the listener.
  static let filterForAnotherSource = Rule(
    Diagnostic.ID("CFG3115", "filter-for-another-source"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A filter for a source that does not use the listener",
      rationale: """
        A SourceFilter lets messages pass whose source has exactly the name in 'initializeData', \
        with case (SourceFilter.ShouldTrace). If no source that uses the listener has that name, \
        the listener records nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener">
                      <filter type="System.Diagnostics.SourceFilter" initializeData="⟦connectorslog⟧" />
                    </add>
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
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener">
                      <filter type="System.Diagnostics.SourceFilter" initializeData="ConnectorsLog" />
                    </add>
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "which source is meant cannot be told from the file")
  ) { input in
    let tracing = input.tracing
    let sources = tracing.sources
    return tracing.madeListeners.compactMap { listener in
      guard let filter = listener.filter, let data = filter.attribute("initializeData"),
        case .filter(.source) = TraceClass(typeName: filter["type"] ?? "")
      else { return nil }
      let users = sources.filter { source in
        source.listeners.own.contains { $0.definition == listener }
      }
      guard !users.isEmpty, !tracing.traceListeners.contains(listener),
        !users.contains(where: { $0.source.name == data.value })
      else { return nil }
      return Finding(
        "the filter passes only the source '\(data.value)', which does not use the listener",
        at: data.valueRange, advice: "write the name of the source, or remove the filter")
    }
  }
}
