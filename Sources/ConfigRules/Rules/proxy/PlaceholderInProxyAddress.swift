import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a name to fill in that was left in the address of the proxy.
  static let placeholderInProxyAddress = Rule(
    Diagnostic.ID("CFG3140", "placeholder-in-proxy-address"), .warning, .sectionFails,
    Page(
      since: "0.1.0",
      title: "An address of the proxy with a name still to fill in",
      rationale: """
        Documentation prints the address of the proxy with names to fill in, such as '[proxy- \
        server]'. No host can hold such brackets, so System.Uri refuses the address, and every \
        web request of the program fails with the same error; before an '@' the name is taken \
        for that of a user. The fault itself is reported apart; this says what was forgotten.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://⟦[proxy-server]⟧:[proxy-port]" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://⟦{user}⟧@proxy.example.com:8080" />
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
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "only you know the name of the proxy")
  ) { input in
    guard let attribute = input.configuration.proxy?.section.proxy?.attribute("proxyaddress")
    else { return [] }
    let address = ProxyAddress(attribute.value)
    guard let placeholder = address.placeholder else { return [] }
    return [
      Finding(
        "'\(placeholder)' was not replaced",
        at: attribute.range(of: placeholder, in: input.configuration.text),
        advice: "write the name or number that it stands for")
    ]
  }
}
