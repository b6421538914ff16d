import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a value that .NET cannot convert to what the attribute is.
  static let unreadableValue = Rule(
    fault: Diagnostic.ID("CFG3035", "unreadable-value"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A value that .NET cannot read",
      rationale: """
        The section throws when it is first read (ConfigurationElement.DeserializePropertyValue). \
        A Boolean is 'true' or 'false' in any case, never '1', 'yes' or nothing. \
        'traceOutputOptions' lists names in their exact case, without white space at either end. \
        'proxyaddress' is an absolute URI: an IP address with a port, nothing, or \
        '[proxy-server]' left from documentation is none. A broken 'system.diagnostics' throws \
        once, at whoever traces first, and the program then runs as if there were no such \
        section.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy enabled="⟦1⟧">
                <proxy proxyaddress="⟦10.0.0.1:8080⟧" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sharedListeners>
                <add name="log" type="System.Diagnostics.ConsoleTraceListener"
                     traceOutputOptions="⟦DateTime, Call stack⟧" />
              </sharedListeners>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy enabled="True">
                <proxy proxyaddress="http://10.0.0.1:8080" bypassonlocal="TRUE" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    guard let attribute = input.attribute(valued: diagnostic.range),
      attribute.isNamed("traceOutputOptions")
    else { return [] }
    return input.respelling(valueAt: diagnostic.range) {
      Spelling(ofList: $0, among: GenericEnumConverter.traceOptions.names)
    }
  }
}
