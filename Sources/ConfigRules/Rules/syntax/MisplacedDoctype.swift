import SourceDiagnostics

extension Rule {
  /// Reports a document type declaration behind the start of the root.
  static let misplacedDoctype = Rule(
    fault: Diagnostic.ID("CFG1007", "misplaced-doctype"), .configurationSystemFails,
    .ofSyntax(
      title: "A document type declaration where none is allowed",
      rationale: """
        A document type declaration stands once, before the root element (XML 1.0, production 22). \
        .NET throws 'DTD must be defined before the document root element.' at a later one. A \
        configuration file needs none.
        """,
      examples: [
        .bad(
          """
          <configuration />
          ⟦<!DOCTYPE configuration>⟧
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "whatever brought it there may have brought more"))
}
