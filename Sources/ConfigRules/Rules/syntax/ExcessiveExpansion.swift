import SourceDiagnostics

extension Rule {
  /// Reports entities that stand for more text than a file can hold.
  static let excessiveExpansion = Rule(
    fault: Diagnostic.ID("CFG1038", "excessive-expansion"), nil,
    Page(
      since: "0.1.0",
      title: "Entities that stand for more than ten million characters",
      rationale: """
        A few lines of entities that refer to each other can stand for gigabytes, which makes \
        readers that expand them run out of memory. No configuration file needs it, so it is an \
        attack or a test. .NET's XmlTextReader expands no entities in a configuration file \
        (EntityHandling.ExpandCharEntities), so it never gets that far. XML 1.0 forbids it, and \
        Windows' own loader and most other readers refuse such a file, so cfgpatch calls it an \
        error and edits nothing.
        """,
      examples: [
        .bad(
          """
          <!DOCTYPE configuration [
            <!ENTITY e0 "xxxxxxxxxx">
            <!ENTITY e1 "&e0;&e0;&e0;&e0;&e0;&e0;&e0;&e0;&e0;&e0;">
            <!ENTITY e2 "&e1;&e1;&e1;&e1;&e1;&e1;&e1;&e1;&e1;&e1;">
            <!ENTITY e3 "&e2;&e2;&e2;&e2;&e2;&e2;&e2;&e2;&e2;&e2;">
            <!ENTITY e4 "&e3;&e3;&e3;&e3;&e3;&e3;&e3;&e3;&e3;&e3;">
            <!ENTITY e5 "&e4;&e4;&e4;&e4;&e4;&e4;&e4;&e4;&e4;&e4;">
            <!ENTITY e6 "&e5;&e5;&e5;&e5;&e5;&e5;&e5;&e5;&e5;&e5;">
            <!ENTITY e7 "&e6;&e6;&e6;&e6;&e6;&e6;&e6;&e6;&e6;&e6;">
          ]>
          <configuration><runtime>⟦&e7;⟧</runtime></configuration>
          """),
        .good(
          """
          <!DOCTYPE configuration [ <!ENTITY e "x"> ]>
          <configuration>
            <runtime>&e;</runtime>
          </configuration>
          """),
      ],
      whyNoFix: "nobody means that much text"))
}
