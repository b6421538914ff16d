import SourceDiagnostics

extension Rule {
  /// Reports a prefix that is bound to no namespace.
  static let emptyPrefixBinding = Rule(
    fault: Diagnostic.ID("CFG1033", "empty-prefix-binding"), .configurationSystemFails,
    .ofSyntax(
      title: "A prefix that is bound to no namespace",
      rationale: """
        Only the default namespace can be undeclared with an empty value; a prefix needs a name \
        (Namespaces in XML 1.0, 2.2). .NET's reader throws.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime ⟦xmlns:a⟧="" />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime />
          </configuration>
          """),
      ],
      whyNoFix: "which namespace is meant cannot be told"))
}
