import SourceDiagnostics

extension Rule {
  /// Reports a document type declaration that breaks its grammar.
  static let malformedDoctype = Rule(
    fault: Diagnostic.ID("CFG1008", "malformed-doctype"), .configurationSystemFails,
    .ofSyntax(
      title: "A document type declaration that breaks its grammar",
      rationale: """
        .NET parses the declarations between '[' and ']' although nothing in a configuration file \
        needs them (XmlTextReader, DtdProcessing.Parse), and throws at the first that it cannot \
        read. The simplest cure is to have no document type declaration.
        """,
      examples: [
        .bad(
          """
          <!DOCTYPE configuration [ <!ENTITY name ⟦n⟧ame> ]>
          <configuration />
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
      whyNoFix: "what it was meant to declare cannot be told"))
}
