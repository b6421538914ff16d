import SourceDiagnostics

extension Rule {
  /// Reports an attribute without a value.
  static let attributeWithoutValue = Rule(
    fault: Diagnostic.ID("CFG1021", "attribute-without-value"), .configurationSystemFails,
    .ofSyntax(
      title: "An attribute without a value",
      rationale: """
        HTML has attributes without a value, XML has none (XML 1.0, production 41). .NET throws \
        '... is an unexpected token. The expected token is '='.'
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy ⟦enabled⟧ />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy enabled="true" />
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "which value is meant cannot be told"))
}
