import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a user name or password in the address of the proxy.
  static let credentialsInProxyAddress = Rule(
    Diagnostic.ID("CFG3141", "credentials-in-proxy-address"), .warning, .security,
    Page(
      since: "0.1.0",
      title: "Credentials in the address of the proxy",
      rationale: """
        System.Uri accepts a user name and password before the host, and System.Net.WebProxy \
        never sends them: a proxy gets the credentials of its 'Credentials' property, which the \
        configuration can only fill with those of the account, by 'useDefaultCredentials'. So \
        the password stands in a file that many can read, and serves nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://⟦svc:Winter2024⟧@proxy.example.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy useDefaultCredentials="true">
                <proxy proxyaddress="http://proxy.example.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "the credentials may have to be kept somewhere else first")
  ) { input in
    guard let attribute = input.configuration.proxy?.section.proxy?.attribute("proxyaddress")
    else { return [] }
    let address = ProxyAddress(attribute.value)
    guard let credentials = address.uri?.userInfo, address.placeholder == nil else { return [] }
    return [
      Finding(
        "the address of the proxy holds credentials, which are never sent",
        at: attribute.range(of: credentials, in: input.configuration.text),
        advice: "remove them and change the password; 'useDefaultCredentials' sends the account's")
    ]
  }
}
