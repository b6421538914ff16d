import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a bypass entry that is no regular expression of .NET.
  static let unreadableBypassExpression = Rule(
    fault: Diagnostic.ID("CFG3062", "unreadable-bypass-expression"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A bypass entry that is no regular expression",
      rationale: """
        An entry of 'bypasslist' is a regular expression, not a pattern with '*'. The section \
        loads, and the first web request throws, because WebProxy compiles the expressions then \
        (WebProxy.UpdateRegExList). What is meant by '*.contoso.com' is '\\.contoso\\.com$'.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <bypasslist>
                  <add address="⟦*.contoso.com⟧" />
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
                <bypasslist>
                  <add address="\\.contoso\\.com$" />
                </bypasslist>
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    guard let attribute = input.attribute(valued: diagnostic.range),
      let expression = BypassExpression.regularExpression(forWildcards: attribute.value)
    else { return [] }
    return [.writing(expression, at: diagnostic.range, isSafe: false)]
  }
}
