import SourceDiagnostics

extension Rule {
  /// Reports a prefix that is not declared.
  static let undeclaredPrefix = Rule(
    fault: Diagnostic.ID("CFG1031", "undeclared-prefix"), .configurationSystemFails,
    .ofSyntax(
      title: "A prefix that is not declared",
      rationale: """
        A prefix has to be declared with 'xmlns:' on the element or around it (Namespaces in XML \
        1.0, 5). .NET throws '... is an undeclared prefix.' Snippets of transforms, with \
        'xdt:Transform' and 'xdt:Locator', bring it in when they are pasted into the file itself; \
        there they mean nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" ⟦xdt⟧:Transform="Insert" />
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
      whyNoFix: "the line may be meant for a transform"))
}
