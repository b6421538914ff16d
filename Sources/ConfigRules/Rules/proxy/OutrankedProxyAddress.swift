import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports an address of the proxy that a class of the program's own outranks.
  static let outrankedProxyAddress = Rule(
    Diagnostic.ID("CFG3146", "outranked-proxy-address"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "An address of the proxy that a class may overrule",
      rationale: """
        With a 'module' the class decides which way requests go. The address is handed on to it \
        only if it is a WebProxy (DefaultProxySectionInternal), and even then the class may do as \
        it likes.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy ⟦proxyaddress="http://proxy.example.com:8080"⟧ />
                <module type="Contoso.Proxy, Contoso.Net" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080" />
                <module type="System.Net.WebProxy" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "the class may want the address")
  ) { input in
    guard let proxy = input.configuration.proxy, !proxy.isDisabled, proxy.foreignModule != nil,
      let attribute = proxy.section.proxy?.attribute("proxyaddress")
    else { return [] }
    return [Finding("'module' comes before the address of the proxy", at: attribute.range)]
  }
}
