import SourceDiagnostics

extension Rule {
  /// Reports an entity whose text is no content by itself.
  static let malformedEntity = Rule(
    fault: Diagnostic.ID("CFG1034", "malformed-entity"), nil,
    Page(
      since: "0.1.0",
      title: "An entity whose text is no content by itself",
      rationale: """
        The text of an entity has to be complete markup, so that tags open and close within it \
        (XML 1.0, 4.3.2). .NET's XmlTextReader expands no entities in a configuration file \
        (EntityHandling.ExpandCharEntities), so it never gets that far. XML 1.0 forbids it, and \
        Windows' own loader and most other readers refuse such a file, so cfgpatch calls it an \
        error and edits nothing.
        """,
      examples: [
        .bad(
          """
          <!DOCTYPE configuration [ <!ENTITY e "<b>"> ]>
          <configuration>
            <runtime>⟦&e;⟧</runtime>
          </configuration>
          """),
        .good(
          """
          <!DOCTYPE configuration [ <!ENTITY e "<b/>"> ]>
          <configuration>
            <runtime>&e;</runtime>
          </configuration>
          """),
      ],
      whyNoFix: "the text is better written out where it is used"))
}
