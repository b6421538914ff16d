import SourceDiagnostics

extension Rule {
  /// Reports an entity in a value whose text is in another file.
  static let foreignEntity = Rule(
    fault: Diagnostic.ID("CFG1036", "foreign-entity"), nil,
    Page(
      since: "0.1.0",
      title: "An entity in a value whose text is in another file",
      rationale: """
        A value may not refer to an entity whose text is in another file (XML 1.0, 3.1, WFC: No \
        External Entity References), nor anything to one that is not XML. .NET's XmlTextReader \
        expands no entities in a configuration file (EntityHandling.ExpandCharEntities), so it \
        never gets that far. XML 1.0 forbids it, and Windows' own loader and most other readers \
        refuse such a file, so cfgpatch calls it an error and edits nothing.
        """,
      examples: [
        .bad(
          """
          <!DOCTYPE configuration [ <!ENTITY e SYSTEM "name.txt"> ]>
          <configuration>
            <appSettings>
              <add key="Name" value="⟦&e;⟧" />
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
      whyNoFix: "the text is in another file"))
}
