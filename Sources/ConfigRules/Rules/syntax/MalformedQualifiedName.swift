import SourceDiagnostics

extension Rule {
  /// Reports a colon in a name that separates no prefix.
  static let malformedQualifiedName = Rule(
    fault: Diagnostic.ID("CFG1030", "malformed-qualified-name"), .configurationSystemFails,
    .ofSyntax(
      title: "A colon that separates no prefix from a name",
      rationale: """
        A name has at most one colon, with a prefix before it and a local name behind it \
        (Namespaces in XML 1.0, production 7). .NET's reader throws at other colons wherever it \
        supports namespaces, as it does here.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add ⟦:key⟧="Name" value="Contoso" />
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
