import SourceDiagnostics

extension Rule {
  /// Reports an element that is still open where the file ends.
  static let unclosedElement = Rule(
    fault: Diagnostic.ID("CFG1026", "unclosed-element"), .configurationSystemFails,
    .ofSyntax(
      title: "A file that ends inside an element",
      rationale: """
        .NET throws 'Unexpected end of file has occurred. The following elements are not closed: \
        ...'. The rest of the file may have been lost in a copy or to a full disk, so compare it \
        with a backup before adding end tags. The notes say where the open elements began.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
          ⟦⟧
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
      whyNoFix: "what was cut off is not in the file"))
}
