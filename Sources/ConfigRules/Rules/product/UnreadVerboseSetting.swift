import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports `WriteVerboseLog` in the file of a product that does not read it.
  static let unreadVerboseSetting = Rule(
    Diagnostic.ID("CFG5002", "unread-verbose-setting"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "'WriteVerboseLog' on a product that does not read it",
      rationale: """
        The key belongs to the service of the ECMA Connector Host. Its wizard, the provisioning \
        agent and the others of the family do not read it: for the agent, verbose tracing is a trace source 'AAD \
        Connect Provisioning Agent' with listeners, as Start-AADCloudSyncToolsVerboseLogs writes \
        it.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              ⟦<add key="WriteVerboseLog" value="true" />⟧
            </appSettings>
          </configuration>
          """, .provisioningAgent),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="WriteVerboseLog" value="false" />
            </appSettings>
          </configuration>
          """, .ecma2HostService),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="TraceFilename" value="agent.log" />
            </appSettings>
          </configuration>
          """, .provisioningAgent),
      ],
      whyNoFix: "'cfgpatch enable-verbose' and 'disable-verbose' do what is meant")
  ) { input in
    guard ![.ecma2HostService, .dotNet].contains(input.product.kind),
      let entry = input.settings.own[ECMA2HostServiceConfiguration.verboseLogKey]
    else { return [] }
    return [
      Finding(
        "the \(input.product.name) does not read '\(entry.key)'", at: entry.element.startTagRange,
        advice: input.product.verboseLogging == nil
          ? "remove the setting" : "run 'cfgpatch enable-verbose', or remove the setting")
    ]
  }
}
