import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a proxy address whose scheme is not `http`.
  static let unsupportedProxyScheme = Rule(
    fault: Diagnostic.ID("CFG3061", "unsupported-proxy-scheme"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A proxy address whose scheme is not 'http'",
      rationale: """
        The section loads, and every web request throws NotSupportedException, because .NET \
        Framework speaks to proxies over HTTP alone (ServicePointManager.FindServicePoint). That \
        includes 'https', which says how to reach the proxy, not where requests go. An address \
        without a scheme, such as 'proxy.contoso.com:8080', is a URI whose scheme is the name of \
        the host.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="⟦https://proxy.contoso.com:8080⟧" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="⟦proxy.contoso.com:8080⟧" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.contoso.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    guard let attribute = input.attribute(valued: diagnostic.range),
      let address = ProxyAddress(attribute.value).withScheme, address == "http://" + attribute.value
    else { return [] }
    let edit = TextEdit.insertion(of: "http://", at: diagnostic.range.lowerBound)
    return [Diagnostic.Fix("write 'http://' before it", EditScript(edit), isSafe: false)]
  }
}
