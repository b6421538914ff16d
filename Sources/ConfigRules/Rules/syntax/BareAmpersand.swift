import ConfigModel
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a '&' that begins no reference.
  static let bareAmpersand = Rule(
    fault: Diagnostic.ID("CFG1013", "bare-ampersand"), .configurationSystemFails,
    .ofSyntax(
      title: "A '&' that begins no reference",
      rationale: """
        '&' begins a reference such as '&amp;' wherever it stands, also in a value (XML 1.0, \
        production 66), and .NET throws 'An error occurred while parsing EntityName.' URLs with a \
        query, passwords and company names bring it in when they are pasted.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Address" value="https://contoso.com/?a=1⟦&⟧b=2" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Research ⟦&⟧ Development" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Research &amp; Development" />
            </appSettings>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let text = input.configuration.text
    let script = EditScript(TextEdit(diagnostic.range, "&amp;"))
    // Behind '&#' and '&amp' only the semicolon may be missing.
    let rest = text[diagnostic.range.upperBound..<text.utf8.count].prefix(5)
    let mayBeReference = ["#", "amp", "lt", "gt", "quot", "apos"].contains { rest.hasPrefix($0) }
    return [Diagnostic.Fix("write '&amp;'", script, isSafe: !mayBeReference)]
  }
}
