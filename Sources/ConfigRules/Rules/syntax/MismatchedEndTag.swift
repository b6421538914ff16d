import SourceDiagnostics

extension Rule {
  /// Reports an end tag that ends another element than the innermost.
  static let mismatchedEndTag = Rule(
    fault: Diagnostic.ID("CFG1024", "mismatched-end-tag"), .configurationSystemFails,
    .ofSyntax(
      title: "An end tag that does not match its start tag",
      rationale: """
        Elements nest, and each end tag ends the one that was opened last (XML 1.0, 3). .NET \
        throws 'The ... start tag on line ... does not match the end tag of ...'. Usually a tag \
        was lost or an element was not closed with '/>'; names are compared with their case.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
            ⟦</AppSettings>⟧
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso">
            ⟦</appSettings>⟧
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso"></add>
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "which of the two tags is wrong cannot be told"))
}
