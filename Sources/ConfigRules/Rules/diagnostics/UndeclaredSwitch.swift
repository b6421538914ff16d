import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a switch that a source names and nobody declares.
  static let undeclaredSwitch = Rule(
    Diagnostic.ID("CFG3111", "undeclared-switch"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A source whose switch is not declared",
      rationale: """
        A source with 'switchName' takes its level from the entry of 'switches' with that name, \
        compared with case. If there is none, the switch keeps the level that the program gave \
        when it made the source, which is Off unless it gave one (TraceSource.Initialize, \
        Switch.InitializeWithStatus). Nothing reports it.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchName="⟦Level⟧" />
              </sources>
              <switches>
                <add name="level" value="Verbose" />
              </switches>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchName="level" />
              </sources>
              <switches>
                <add name="level" value="Verbose" />
              </switches>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "which switch is meant, or which level, cannot be told from the file")
  ) { input in
    let tracing = input.tracing
    return tracing.sources.compactMap { source in
      guard case .namedSwitch(let name, .none) = source.level.origin,
        let place = source.source.element.attribute("switchName")?.valueRange
      else { return nil }
      let similar = tracing.switches.effective.first { $0.key.lowercased() == name.lowercased() }
      let advice =
        similar.map { "write '\($0.key)'; names are compared with case" }
        ?? "add '\(name)' to 'switches', or write 'switchValue' instead"
      return Finding(
        "there is no switch '\(name)', so the program decides the level", at: place,
        advice: advice)
    }
  }
}
