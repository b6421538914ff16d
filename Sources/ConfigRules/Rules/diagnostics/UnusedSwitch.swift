import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a switch that no source of the file uses.
  static let unusedSwitch = Rule(
    Diagnostic.ID("CFG3124", "unused-switch"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A switch that no trace source uses",
      rationale: """
        A source takes its level from the switch that 'switchName' names, or, having neither \
        'switchName' nor 'switchValue', from the one with its own name (TraceSource.Initialize). \
        A source with 'switchValue' never looks here. Any other switch counts only if the program \
        itself asks for it, which the file does not tell.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error" />
              </sources>
              <switches>
                ⟦<add name="ConnectorsLog" value="Verbose" />⟧
              </switches>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" />
              </sources>
              <switches>
                <add name="ConnectorsLog" value="Verbose" />
              </switches>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "the program may ask for the switch itself")
  ) { input in
    let tracing = input.tracing
    let sources = tracing.sources
    let used = Set(sources.compactMap(\.level.origin.switchName))
    let outranking = Set(sources.filter { $0.source.switchValue != nil }.map(\.source.name))
    return tracing.switches.effective.filter { !used.contains($0.key) }.map { entry in
      let message =
        outranking.contains(entry.key)
        ? "the source '\(entry.key)' has a 'switchValue', so it does not use this switch"
        : "no source in this file uses the switch '\(entry.key)'"
      return Finding(
        message, at: entry.element.startTagRange,
        advice: "remove it, unless the program asks for it by name")
    }
  }
}
