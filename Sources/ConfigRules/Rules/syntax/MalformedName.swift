import SourceDiagnostics

extension Rule {
  /// Reports the name of an element or attribute that is none.
  static let malformedName = Rule(
    fault: Diagnostic.ID("CFG1018", "malformed-name"), .configurationSystemFails,
    .ofSyntax(
      title: "A name that is none",
      rationale: """
        A name begins with a letter, '_' or ':' and goes on with these, digits, '-' and '.' (XML \
        1.0, production 5). .NET throws 'Name cannot begin with the ... character' or 'The ... \
        character cannot be included in a name.'
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add ⟦2key⟧="Name" value="Contoso" />
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
      whyNoFix: "which name is meant cannot be told"))
}
