import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a bypass entry that reads as a wildcard pattern but is a regular expression.
  static let wildcardReadAsExpression = Rule(
    Diagnostic.ID("CFG3149", "wildcard-read-as-expression"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A wildcard pattern in the bypass list that happens to be an expression",
      rationale: """
        Windows' own list of exceptions has wildcards; 'bypasslist' has regular expressions \
        (WebProxy.UpdateRegExList). Most wildcard patterns are no regular expressions and fail, \
        but some are, and mean something else: '10.*' is found in every address with a '10' in \
        it, and 'http://*.example.com' is any number of slashes and one more character before \
        the name.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080" />
                <bypasslist>
                  <add address="⟦10.*⟧" />
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
                  <add address="^http://10\\..*" />
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
      let text = attribute.value
      guard (try? BypassExpression(text)) != nil,
        let meant = BypassExpression.regularExpression(forWildcards: text)
      else { return nil }
      var finding = Finding(
        "'\(text)' reads as a wildcard pattern and is taken for a regular expression",
        at: attribute.valueRange, advice: "write '\(meant)' if that is meant")
      finding.fixes = [
        Diagnostic.Fix(
          "write '\(meant)'", EditScript(TextEdit(attribute.valueRange, meant)), isSafe: false)
      ]
      return finding
    }
  }
}
