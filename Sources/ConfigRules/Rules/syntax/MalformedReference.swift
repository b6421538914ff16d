import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a reference that is not spelled as one.
  static let malformedReference = Rule(
    fault: Diagnostic.ID("CFG1014", "malformed-reference"), .configurationSystemFails,
    .ofSyntax(
      title: "A reference that is not spelled as one",
      rationale: """
        Between '&' and ';' stands a name, or '#' and a number, or '#x' and a hexadecimal number \
        (XML 1.0, productions 66 and 68). .NET throws 'Invalid syntax for a decimal numeric entity \
        reference.' or 'An error occurred while parsing EntityName.' If the '&' itself is meant, \
        it is written '&amp;'.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="⟦&#xG;⟧" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Address" value="a=1⟦&2;⟧" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="&#xE9;" />
            </appSettings>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, _ in
    let start = diagnostic.range.lowerBound
    let script = EditScript(TextEdit(start..<(start + 1), "&amp;"))
    return [Diagnostic.Fix("write '&amp;' for the '&'", script, isSafe: false)]
  }
}
