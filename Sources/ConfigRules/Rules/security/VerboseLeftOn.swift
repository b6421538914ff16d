import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports verbose tracing of a product that is switched on.
  static let verboseLeftOn = Rule(
    Diagnostic.ID("CFG4002", "verbose-left-on"), .warning, .security,
    Page(
      since: "0.1.0",
      title: "Verbose tracing that is switched on",
      rationale: """
        Verbose tracing writes what the program handles, names and values of identities among \
        it, into event logs or files that more people can read than the data itself; it also \
        fills the logs, and a message of more than 32766 characters throws in \
        EventLogTraceListener. It is for the time of a search. The vendor's articles give \
        'Error' as the level to go back to.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ECMA2Host" ⟦switchValue="Verbose"⟧>
                  <listeners>
                    <add name="log" type="System.Diagnostics.EventLogTraceListener" initializeData="ECMA2Host" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .ecma2HostService),
        .bad(
          """
          <configuration>
            <appSettings>
              ⟦<add key="WriteVerboseLog" value="true" />⟧
            </appSettings>
          </configuration>
          """, .ecma2HostService),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace autoflush="true">
                <listeners>
                  ⟦<add name="text" type="System.Diagnostics.TextWriterTraceListener" initializeData="C:/ProgramData/log.txt" />⟧
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """, .privateNetworkConnector),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ECMA2Host" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.EventLogTraceListener" initializeData="ECMA2Host" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .ecma2HostService),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="WriteVerboseLog" value="false" />
            </appSettings>
          </configuration>
          """, .ecma2HostService),
      ],
      whyNoFix: "'cfgpatch disable-verbose' does it, when the search is over")
  ) { input in
    let sources = input.product.sources.compactMap { input.tracing.source($0.name) }
    let levels = sources.compactMap { source -> Finding? in
      guard let severity = source.gravity(for: input.product),
        source.source.name != "ConnectorsLog" || !source.level.isVerbose
      else { return nil }
      var finding = Finding(
        "the trace source '\(source.source.name)' is \(source.level.words)", at: source.levelRange,
        advice: "run 'cfgpatch disable-verbose' when it is no longer needed")
      finding.severity = severity
      return finding
    }
    let files = traceFiles(of: input)
    let settings = input.settings
    let key = ECMA2HostServiceConfiguration.verboseLogKey
    guard input.product.kind == .ecma2HostService, settings[key]?.isTrueWord == true,
      !settings.isOverridden(key), let entry = settings.own[key]
    else { return levels + files }
    return levels + [
      Finding(
        "the verbose log of the host is on", at: entry.element.startTagRange,
        advice: "run 'cfgpatch disable-verbose' when it is no longer needed")
    ]
  }
}

/// The files that a connector writes all it traces to.
private func traceFiles(of input: RuleInput) -> [Finding] {
  guard input.product.verboseLogging == .traceListener else { return [] }
  return input.configuration.tracing.traceOutput.files.map { entry in
    Finding(
      "all that the connector traces goes to a file", at: entry.listener.element.startTagRange,
      advice: "run 'cfgpatch disable-verbose' when it is no longer needed")
  }
}
