import SourceDiagnostics

extension Rule {
  /// Reports text outside the root element.
  static let contentOutsideRoot = Rule(
    fault: Diagnostic.ID("CFG1027", "content-outside-root"), .configurationSystemFails,
    .ofSyntax(
      title: "Text outside the root element",
      rationale: """
        Before and behind the root element only comments, processing instructions and white space \
        may stand (XML 1.0, production 1). .NET throws 'Data at the root level is invalid.' Output \
        of a command that was redirected into the file, or half a line left behind by an editor, \
        brings it in.
        """,
      examples: [
        .bad(
          """
          <configuration />
          ⟦done⟧
          """),
        .good(
          """
          <configuration />
          <!-- done -->
          """),
      ],
      whyNoFix: "it may be part of something that was lost"))
}
