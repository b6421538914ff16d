import SourceDiagnostics

extension Rule {
  /// Reports an attribute that one tag has twice.
  static let duplicateAttribute = Rule(
    fault: Diagnostic.ID("CFG1023", "duplicate-attribute"), .configurationSystemFails,
    .ofSyntax(
      title: "An attribute that one tag has twice",
      rationale: """
        An attribute may be in a tag once (XML 1.0, 3.1), and .NET throws '... is a duplicate \
        attribute name.' Adding an attribute by hand without looking for it first, or merging two \
        versions of the file, brings it in.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" ⟦value⟧="Fabrikam" />
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
      whyNoFix: "which of the two is meant cannot be told"))
}
