import SourceDiagnostics

extension Rule {
  /// Reports a file without an element.
  static let missingRoot = Rule(
    fault: Diagnostic.ID("CFG1029", "missing-root"), .configurationSystemFails,
    .ofSyntax(
      title: "A file without an element",
      rationale: """
        .NET throws 'Root element is missing.' at a file that is empty or holds only a declaration \
        and comments. It is not the same as no file at all, with which the program would run. An \
        interrupted write leaves such a file; restore it from a backup.
        """,
      examples: [
        .bad("<!-- nothing yet -->⟦⟧"),
        .good(
          """
          <!-- nothing yet -->
          <configuration />
          """),
      ],
      whyNoFix: "what was lost is not in the file"))
}
