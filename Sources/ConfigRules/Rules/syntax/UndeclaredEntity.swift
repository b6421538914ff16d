import SourceDiagnostics

extension Rule {
  /// Reports a reference to an entity that is not declared.
  static let undeclaredEntity = Rule(
    fault: Diagnostic.ID("CFG1015", "undeclared-entity"), nil,
    Page(
      since: "0.1.0",
      title: "A reference to an entity that is not declared",
      rationale: """
        XML knows 'amp', 'lt', 'gt', 'quot' and 'apos'; '&nbsp;', '&copy;' and '&eacute;' belong \
        to HTML. .NET's XmlTextReader does not expand entities here \
        (EntityHandling.ExpandCharEntities), so the program reads the reference letter by letter \
        in place of the character. XML 1.0 forbids it, and Windows' own loader and most other \
        readers refuse such a file, so cfgpatch calls it an error and edits nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Caf⟦&eacute;⟧" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Caf&#233;" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "which character is meant, only HTML says"))
}
