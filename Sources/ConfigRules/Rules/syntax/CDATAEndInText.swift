import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports ']]>' in text.
  static let cdataEndInText = Rule(
    fault: Diagnostic.ID("CFG1016", "cdata-end-in-text"), .configurationSystemFails,
    .ofSyntax(
      title: "']]>' in text",
      rationale: """
        The three characters that end a CDATA section may not stand in text (XML 1.0, production \
        14), and .NET throws ''']]>' is not allowed in character data.' They are what is left when \
        the beginning of a CDATA section was deleted and its end was not.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <note>a ⟦]]>⟧ b</note>
            </runtime>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime>
              <note>a ]]&gt; b</note>
            </runtime>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, _ in
    let script = EditScript(TextEdit(diagnostic.range, "]]&gt;"))
    return [Diagnostic.Fix("write ']]&gt;'", script, isSafe: true)]
  }
}
