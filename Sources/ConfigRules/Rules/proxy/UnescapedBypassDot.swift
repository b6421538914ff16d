import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a dot in a bypass entry that stands for any character.
  static let unescapedBypassDot = Rule(
    Diagnostic.ID("CFG3148", "unescaped-bypass-dot"), .note, nil,
    Page(
      since: "0.1.0",
      title: "A dot in a bypass entry that stands for any character",
      rationale: """
        An entry of 'bypasslist' is a regular expression, in which a dot matches any character, \
        and it is looked for anywhere in the address (WebProxy.UpdateRegExList). So \
        'example.com' also lets requests to 'example-com.net' and 'www.example.com.test' past \
        the proxy. The vendor's documentation writes a backslash before each dot and '$' at the \
        end.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080" />
                <bypasslist>
                  <add address="⟦example.com⟧" />
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
                  <add address="^https?://example\\.com$" />
                </bypasslist>
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ])
  ) { input in
    guard let proxy = input.configuration.proxy, !proxy.isDisabled else { return [] }
    return proxy.bypass.compactMap { entry in
      guard let attribute = entry.element.attribute("address") else { return nil }
      guard let expression = try? BypassExpression(attribute.value), !expression.bareDots.isEmpty
      else { return nil }
      var finding = Finding(
        "each '.' in '\(attribute.value)' matches any character", at: attribute.valueRange,
        advice: "write '\\.' for a dot, and '$' where the name ends")
      let isPlain = input.configuration.text[attribute.valueRange] == attribute.value
      if isPlain, attribute.value.utf8.allSatisfy({ $0 < 0x80 }) {
        let edits = expression.bareDots.map {
          TextEdit.insertion(of: "\\", at: attribute.valueRange.lowerBound + $0)
        }
        finding.fixes =
          (try? EditScript(edits)).map {
            [Diagnostic.Fix("write a backslash before each dot", $0, isSafe: false)]
          } ?? []
      }
      return finding
    }
  }
}
