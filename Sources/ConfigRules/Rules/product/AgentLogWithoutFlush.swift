import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a text log of the provisioning agent without `autoflush`.
  static let agentLogWithoutFlush = Rule(
    Diagnostic.ID("CFG5004", "agent-log-without-flush"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A text log of the agent that is not flushed",
      rationale: """
        A text listener keeps what it writes in memory until 4 KB have come together, and the \
        end of a service does not flush it; only 'autoflush' on 'trace' makes each message go to \
        the file (TraceSource.TraceEvent). Without it the last messages, those one is looking \
        for, are missing. Start-AADCloudSyncToolsVerboseLogs writes it.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="AAD Connect Provisioning Agent" switchValue="Error">
                  <listeners>
                    ⟦<add name="text" type="System.Diagnostics.TextWriterTraceListener" initializeData="C:/ProgramData/agent.log" />⟧
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .provisioningAgent),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <trace autoflush="true" />
              <sources>
                <source name="AAD Connect Provisioning Agent" switchValue="Error">
                  <listeners>
                    <add name="text" type="System.Diagnostics.TextWriterTraceListener" initializeData="C:/ProgramData/agent.log" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .provisioningAgent),
      ],
      whyNoFix: "'cfgpatch enable-verbose' writes it")
  ) { input in
    guard input.product.kind == .provisioningAgent,
      let source = ProvisioningAgentConfiguration(input.configuration).source,
      input.configuration.diagnostics?.trace?.element["autoflush"]?.isTrueWord != true
    else { return [] }
    return source.listeners.own.compactMap { entry in
      guard let definition = entry.definition, definition.writesText else { return nil }
      return Finding(
        "'\(definition.name)' keeps the last messages in memory, because 'autoflush' is not on",
        at: definition.element.startTagRange, advice: "add <trace autoflush='true'/>")
    }
  }
}
