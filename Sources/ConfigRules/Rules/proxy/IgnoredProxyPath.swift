import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a path in the address of the proxy.
  static let ignoredProxyPath = Rule(
    Diagnostic.ID("CFG3142", "ignored-proxy-path"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "An address of the proxy with a path",
      rationale: """
        A proxy is a host and a port: System.Net connects to these and passes over whatever \
        follows in the address. A path is often a sign that the address is that of a \
        configuration script, which belongs into 'scriptLocation'; as an address it makes the \
        program talk to the web server that holds the script.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://wpad.example.com⟦/proxy.pac⟧" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy scriptLocation="http://wpad.example.com/proxy.pac" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080/" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "either the path or the attribute is wrong")
  ) { input in
    guard let attribute = input.configuration.proxy?.section.proxy?.attribute("proxyaddress")
    else { return [] }
    let address = ProxyAddress(attribute.value)
    guard case .isUsed = address.fate, let path = address.ignoredPath else { return [] }
    return [
      Finding(
        "the path '\(path)' has no part in the address of a proxy",
        at: attribute.range(of: path, in: input.configuration.text),
        advice: "remove it, or write 'scriptLocation' if it is a configuration script")
    ]
  }
}
