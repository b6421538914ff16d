import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports white space that makes .NET read another port than the one written.
  static let misreadProxyPort = Rule(
    Diagnostic.ID("CFG3143", "misread-proxy-port"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A port of the proxy that is misread for white space",
      rationale: """
        System.Uri cuts white space off the end of an address when it checks it, and then reads \
        the digits of the port up to the old end, so a blank counts as one more digit \
        (Uri.CreateUriInfo). The address loads, requests go to a port that nobody wrote, and \
        time out.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="⟦http://proxy.example.com:8080 ⟧" />
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
      ])
  ) { input in
    guard let attribute = input.configuration.proxy?.section.proxy?.attribute("proxyaddress")
    else { return [] }
    let address = ProxyAddress(attribute.value)
    guard let uri = address.uri, uri.isPortMisread, let port = uri.port else { return [] }
    var finding = Finding(
      "the port is read as \(port), because of white space behind it", at: attribute.valueRange,
      advice: "remove the white space")
    let spelling = input.configuration.text[attribute.valueRange]
    let fix = TextEdit(attribute.valueRange, spelling.trimmingWhitespace)
    finding.fixes = [Diagnostic.Fix("remove the white space", EditScript(fix), isSafe: true)]
    return [finding]
  }
}
