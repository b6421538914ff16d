import SourceDiagnostics

extension Rule {
  /// Reports an entity that brings a '<' into a value.
  static let lessThanFromEntity = Rule(
    fault: Diagnostic.ID("CFG1037", "less-than-from-entity"), nil,
    Page(
      since: "0.1.0",
      title: "An entity that brings a '<' into a value",
      rationale: """
        A value may not hold '<', also not by way of an entity (XML 1.0, 3.1, WFC: No < in \
        Attribute Values). .NET's XmlTextReader expands no entities in a configuration file \
        (EntityHandling.ExpandCharEntities), so it never gets that far. XML 1.0 forbids it, and \
        Windows' own loader and most other readers refuse such a file, so cfgpatch calls it an \
        error and edits nothing.
        """,
      examples: [
        .bad(
          """
          <!DOCTYPE configuration [ <!ENTITY e '<b/>'> ]>
          <configuration>
            <appSettings>
              <add key="Name" value="⟦&e;⟧" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <!DOCTYPE configuration [ <!ENTITY e '&#38;lt;'> ]>
          <configuration>
            <appSettings>
              <add key="Name" value="&e;" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "the text is better written out where it is used"))
}
