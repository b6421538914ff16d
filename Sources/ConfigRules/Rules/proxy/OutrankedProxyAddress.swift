import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports an address of the proxy that something else in the section outranks.
  static let outrankedProxyAddress = Rule(
    Diagnostic.ID("CFG3146", "outranked-proxy-address"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "An address of the proxy that is only used if all else fails",
      rationale: """
        System.Net.WebProxy asks a configuration script first, whether 'scriptLocation' names it \
        or 'autoDetect' finds it on the network, and turns to the address only where there is \
        none (WebProxy.GetProxy). With a 'module' the class decides, and the address is handed \
        on to it only if it is a WebProxy (DefaultProxySectionInternal).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy autoDetect="true" ⟦proxyaddress="http://proxy.example.com:8080"⟧ />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy autoDetect="false" proxyaddress="http://proxy.example.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "an address to fall back on may be meant")
  ) { input in
    guard let proxy = input.configuration.proxy, !proxy.isDisabled,
      let attribute = proxy.section.proxy?.attribute("proxyaddress")
    else { return [] }
    let first =
      proxy.section.module != nil
      ? "'module'"
      : proxy.scriptLocation != nil
        ? "'scriptLocation'" : proxy.detectsAutomatically ? "'autoDetect'" : nil
    guard let first else { return [] }
    return [Finding("\(first) comes before the address of the proxy", at: attribute.range)]
  }
}
