import SourceDiagnostics

extension Rule {
  /// Reports an end tag of an element that was never begun.
  static let strayEndTag = Rule(
    fault: Diagnostic.ID("CFG1025", "stray-end-tag"), .configurationSystemFails,
    .ofSyntax(
      title: "An end tag that ends nothing",
      rationale: """
        Behind the end of the root element no other end tag may stand (XML 1.0, production 1), and \
        .NET throws 'Unexpected end tag.' It is what a snippet leaves that was pasted with one \
        closing tag too many.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings />
          </configuration>
          ⟦</configuration>⟧
          """),
        .good(
          """
          <configuration>
            <appSettings />
          </configuration>
          """),
      ],
      whyNoFix: "a start tag may be missing"))
}
