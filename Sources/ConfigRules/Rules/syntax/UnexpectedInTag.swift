import SourceDiagnostics

extension Rule {
  /// Reports something in a tag that is no attribute.
  static let unexpectedInTag = Rule(
    fault: Diagnostic.ID("CFG1019", "unexpected-in-tag"), .configurationSystemFails,
    .ofSyntax(
      title: "Something in a tag that is no attribute",
      rationale: """
        Behind the name of an element stand attributes with their values and nothing else (XML \
        1.0, production 40), and in an end tag not even these. A quotation mark too many and a \
        forgotten comma are the usual reasons. .NET throws at the first character that does not \
        fit.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name"⟦=⟧"x" value="Contoso" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
            </appSettings ⟦file⟧="a">
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
      whyNoFix: "what was meant cannot be told"))
}
