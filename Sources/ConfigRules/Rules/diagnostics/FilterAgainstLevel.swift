import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a filter that keeps back what the level of its source lets through.
  static let filterAgainstLevel = Rule(
    Diagnostic.ID("CFG3114", "filter-against-level"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A filter that keeps back what the level lets through",
      rationale: """
        A message is recorded if the level of the source and the filter of a listener both let it \
        pass (TraceSource.TraceEvent, EventTypeFilter.ShouldTrace). Raising the level of a source \
        has no effect where the only listeners have a filter that is stricter. One listener \
        without such a filter is enough, so a strict filter beside an open listener is not \
        reported.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Verbose">
                  <listeners>
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener">
                      <filter type="System.Diagnostics.EventTypeFilter" initializeData="⟦Error⟧" />
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
                      <filter type="System.Diagnostics.EventTypeFilter" initializeData="Warning" />
                    </add>
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "whether the level or the filter says what is meant cannot be told")
  ) { input in
    var findings: [Finding] = []
    for source in input.tracing.sources {
      let filters = source.listeners.own.map { $0.definition?.levelFilter }
      let passed = filters.reduce(into: SourceLevels.off) { $0.formUnion($1?.levels ?? .all) }
      guard let levels = source.level.levels, !filters.isEmpty,
        !levels.intersection(.verbose).isSubset(of: passed)
      else { continue }
      for filter in filters.compactMap(\.self)
      where !findings.contains(where: { $0.range == filter.place.valueRange }) {
        let message =
          "the filter passes '\(filter.place.value)' alone, and the source "
          + "'\(source.source.name)' is \(source.level.words)"
        findings.append(
          Finding(
            message, at: filter.place.valueRange,
            advice: "write the same level in both, or 'type=\"\"' for no filter"))
      }
    }
    return findings
  }
}
