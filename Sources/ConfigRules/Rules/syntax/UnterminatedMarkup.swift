import SourceDiagnostics

extension Rule {
  /// Reports a tag, comment or value that does not end.
  static let unterminatedMarkup = Rule(
    fault: Diagnostic.ID("CFG1010", "unterminated-markup"), .configurationSystemFails,
    .ofSyntax(
      title: "Markup that does not end",
      rationale: """
        A comment, CDATA section, tag or attribute value that is opened and not closed swallows \
        what follows. Microsoft's own instructions for verbose logging of the ECMA host break off \
        in the middle of a tag, so pasting them as they stand gives such a file; a full disk and \
        an interrupted copy do too. The notes say which elements were open there.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings />
            ⟦<!--⟧ <runtime />
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              <add key=⟦"⟧Name
          """),
        .good(
          """
          <configuration>
            <appSettings />
            <!-- <runtime /> -->
          </configuration>
          """),
      ],
      whyNoFix: "what was cut off is not in the file"))
}
