import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports `Debug` set to true for the ECMA Connector Host.
  static let hostWithoutAuthentication = Rule(
    Diagnostic.ID("CFG4001", "host-without-authentication"), .warning, .security,
    Page(
      since: "0.1.0",
      title: "An ECMA Connector Host that asks nobody for credentials",
      rationale: """
        With 'Debug' set to true the ECMA Connector Host answers requests without \
        authentication, so that its cache can be looked at in a browser; anyone who reaches its \
        port can then read and write identities. The vendor's troubleshooting article says to \
        put it back to false, or to remove it, and to restart the service. The logging example \
        in that article shows the setting without a warning, which is how it is copied.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              ⟦<add key="Debug" value="true" />⟧
              <add key="WriteVerboseLog" value="false" />
            </appSettings>
          </configuration>
          """, .ecma2HostService),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Debug" value="false" />
            </appSettings>
          </configuration>
          """, .ecma2HostService),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Debug" value="true" />
            </appSettings>
          </configuration>
          """, .dotNet),
      ])
  ) { input in
    let settings = input.settings
    guard input.product.kind == .ecma2HostService,
      ECMA2HostServiceConfiguration(input.configuration).disablesAuthentication,
      let entry = settings.own[ECMA2HostServiceConfiguration.debugKey],
      !settings.isOverridden(entry.key), let value = entry.element.attribute("value")
    else { return [] }
    var finding = Finding(
      "'\(entry.key)' switches the authentication of the host off", at: entry.element.startTagRange,
      advice: "set it to 'false' and restart the service '\(input.product.service ?? "")'")
    let fix = EditScript(TextEdit(value.valueRange, "false"))
    finding.fixes = [Diagnostic.Fix("set '\(entry.key)' to 'false'", fix, isSafe: false)]
    return [finding]
  }
}
