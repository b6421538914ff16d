import ConfigModel
import SourceDiagnostics

extension Rule {
  /// Reports a typographic quotation mark around a value.
  static let typographicQuotationMark = Rule(
    fault: Diagnostic.ID("CFG1040", "typographic-quotation-mark"), .configurationSystemFails,
    .ofSyntax(
      title: "A typographic quotation mark around a value",
      rationale: """
        Only the straight marks of the keyboard delimit values (XML 1.0, production 10). Mail \
        programs, word processors and some web pages turn them into curly ones, so that settings \
        copied from there do not work: .NET throws '... is an unexpected token. The expected token \
        is '"' or '''.', or something puzzling further on.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key=⟦“⟧Name” value=“Contoso” />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name⟦”⟧ value="Contoso" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="the “best”" />
            </appSettings>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let text = input.configuration.text
    guard let script = StraightQuotes.script(in: text, tagAround: diagnostic.range.lowerBound)
    else { return [] }
    return [Diagnostic.Fix("write straight quotation marks", script, isSafe: true)]
  }
}
