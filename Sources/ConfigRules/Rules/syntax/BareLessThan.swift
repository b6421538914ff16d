import SourceDiagnostics

extension Rule {
  /// Reports a '<' that begins no tag.
  static let bareLessThan = Rule(
    fault: Diagnostic.ID("CFG1012", "bare-less-than"), .configurationSystemFails,
    .ofSyntax(
      title: "A '<' that begins no tag",
      rationale: """
        In text '<' always begins markup (XML 1.0, 2.4), and .NET throws 'Name cannot begin with \
        the ... character'. A space behind it, as in '< add', has the same effect. To mean the \
        character itself, write '&lt;'.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              ⟦<⟧ add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
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
      whyNoFix: "whether a tag is meant or the character cannot be told"))
}
