import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a bypass entry that every request matches.
  static let bypassOfEverything = Rule(
    Diagnostic.ID("CFG3147", "bypass-of-everything"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A bypass entry that matches every address",
      rationale: """
        An entry of 'bypasslist' is a regular expression that is looked for anywhere in the \
        address of the request (WebProxy.IsMatchInBypassList). The empty expression is found \
        everywhere, and so is '.*': the proxy is never used, and nothing says so. An empty entry \
        is often what is left of an example.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080" />
                <bypasslist>
                  <add ⟦address=""⟧ />
                </bypasslist>
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080" />
                <bypasslist>
                  <add ⟦address=".*"⟧ />
                </bypasslist>
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
                <bypasslist>
                  <add address="^https?://intranet\\.example\\.com$" />
                </bypasslist>
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "what the entry was meant for cannot be told")
  ) { input in
    guard let proxy = input.configuration.proxy, !proxy.isDisabled else { return [] }
    return proxy.bypass.compactMap { entry in
      guard let attribute = entry.element.attribute("address") else { return nil }
      guard (try? BypassExpression(attribute.value))?.matchesEverything == true else { return nil }
      return Finding(
        "every address matches '\(attribute.value)', so the proxy is never used",
        at: attribute.range, advice: "remove the entry, or name the hosts that it is for")
    }
  }
}
