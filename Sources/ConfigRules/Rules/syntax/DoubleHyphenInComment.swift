import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a comment that contains '--'.
  static let doubleHyphenInComment = Rule(
    fault: Diagnostic.ID("CFG1009", "double-hyphen-in-comment"), .configurationSystemFails,
    .ofSyntax(
      title: "A comment that contains '--'",
      rationale: """
        .NET throws 'An XML comment cannot contain '--', and '-' cannot be the last character.' \
        (XML 1.0, production 15). It happens to a line of hyphens drawn with care, to the options \
        of a command line, and above all to a block that is commented out although it holds a \
        comment: comments do not nest, so the outer one ends where the inner one does.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <!-- start with ⟦--⟧verbose -->
            <appSettings />
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <!-- old settings ⟦--⟧---->
            <appSettings />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <!-- start with - -verbose -->
            <appSettings />
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let syntax = input.configuration.syntax
    let comment = syntax.tokens.first {
      $0.kind == .comment && $0.range.contains(diagnostic.range.lowerBound)
    }
    guard let comment else { return [] }
    // The last two of the hyphens before '>' are the comment's own.
    let body = (comment.range.lowerBound + 4)..<(comment.range.upperBound - 3)
    // A comment inside a comment ends both, so that hyphens are the lesser trouble.
    guard !syntax.text[body].contains("<!--") else { return [] }
    let bytes = syntax.text.utf8
    let places = body.filter { bytes[$0] == 0x2D && bytes[$0 + 1] == 0x2D }
    guard let script = try? EditScript(places.map { .insertion(of: " ", at: $0 + 1) }) else {
      return []
    }
    return [Diagnostic.Fix("put spaces between the hyphens", script, isSafe: true)]
  }
}
