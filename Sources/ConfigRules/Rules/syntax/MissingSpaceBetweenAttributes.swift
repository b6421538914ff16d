import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports two attributes without a space between them.
  static let missingSpaceBetweenAttributes = Rule(
    fault: Diagnostic.ID("CFG1020", "missing-space-between-attributes"), .configurationSystemFails,
    .ofSyntax(
      title: "Two attributes without a space between them",
      rationale: """
        White space separates attributes (XML 1.0, production 40), and .NET throws '... is an \
        unexpected token. Expecting white space.' If what stands there is no attribute, a \
        quotation mark is missing before it.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name"⟦value⟧="Contoso" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let tokens = input.configuration.syntax.tokens
    guard let place = tokens.firstIndex(where: { $0.range == diagnostic.range }),
      tokens[place...].prefix(3).map(\.kind) == [.name, .equals, .quote]
    else { return [] }
    let script = EditScript(.insertion(of: " ", at: diagnostic.range.lowerBound))
    return [Diagnostic.Fix("put a space between them", script, isSafe: true)]
  }
}
