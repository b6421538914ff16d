import SourceDiagnostics

extension Rule {
  /// Reports an entity that refers to itself.
  static let recursiveEntity = Rule(
    fault: Diagnostic.ID("CFG1035", "recursive-entity"), nil,
    Page(
      since: "0.1.0",
      title: "An entity that refers to itself",
      rationale: """
        An entity that is part of its own text has no end (XML 1.0, 4.1, WFC: No Recursion). \
        .NET's XmlTextReader expands no entities in a configuration file \
        (EntityHandling.ExpandCharEntities), so it never gets that far. XML 1.0 forbids it, and \
        Windows' own loader and most other readers refuse such a file, so cfgpatch calls it an \
        error and edits nothing.
        """,
      examples: [
        .bad(
          """
          <!DOCTYPE configuration [ <!ENTITY e "&f;"> <!ENTITY f "&e;"> ]>
          <configuration>
            <runtime>⟦&e;⟧</runtime>
          </configuration>
          """),
        .good(
          """
          <!DOCTYPE configuration [ <!ENTITY e "&f;"> <!ENTITY f "x"> ]>
          <configuration>
            <runtime>&e;</runtime>
          </configuration>
          """),
      ],
      whyNoFix: "which text is meant cannot be told"))
}
