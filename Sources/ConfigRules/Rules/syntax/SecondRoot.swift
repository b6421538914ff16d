import SourceDiagnostics

extension Rule {
  /// Reports a second root element.
  static let secondRoot = Rule(
    fault: Diagnostic.ID("CFG1028", "second-root"), .configurationSystemFails,
    .ofSyntax(
      title: "A second root element",
      rationale: """
        A document has one root element (XML 1.0, production 1), and .NET throws 'There are \
        multiple root elements.' A snippet pasted behind '</configuration>', or one file appended \
        to another, gives two.
        """,
      examples: [
        .bad(
          """
          <configuration />
          ⟦<appSettings⟧ />
          """),
        .good(
          """
          <configuration>
            <appSettings />
          </configuration>
          """),
      ],
      whyNoFix: "where it belongs inside the first cannot be told"))
}
