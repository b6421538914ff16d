import SourceDiagnostics

extension Rule {
  /// Reports a processing instruction without a proper target.
  static let malformedProcessingInstruction = Rule(
    fault: Diagnostic.ID("CFG1011", "malformed-processing-instruction"), .configurationSystemFails,
    .ofSyntax(
      title: "A processing instruction without a proper target",
      rationale: """
        The name behind '<?' has to be a name, and not 'xml' in any other case than as the \
        declaration at the beginning (XML 1.0, production 17). .NET throws wherever it stands. \
        Configuration files need no processing instructions; between sections even a proper one is \
        an error.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              ⟦<?⟧ note?>
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <!-- note -->
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "what it was meant for cannot be told"))
}
