import SourceDiagnostics

extension Rule {
  /// Reports an XML declaration that is not spelled as one.
  static let malformedXMLDeclaration = Rule(
    fault: Diagnostic.ID("CFG1006", "malformed-xml-declaration"), .configurationSystemFails,
    .ofSyntax(
      title: "An XML declaration that is not spelled as one",
      rationale: """
        The declaration holds 'version', then 'encoding', then 'standalone', each with a value in \
        quotation marks, in this order and nothing else (XML 1.0, production 23). .NET's reader \
        throws at the first thing that is different (XmlTextReaderImpl.ParseXmlDeclaration).
        """,
      examples: [
        .bad(
          """
          <?xml version="1.0" standalone="yes" ⟦e⟧ncoding="utf-8"?>
          <configuration />
          """),
        .bad(
          """
          <?xml version="⟦2⟧.0"?>
          <configuration />
          """),
        .good(
          """
          <?xml version="1.0" standalone="yes"?>
          <configuration />
          """),
      ],
      whyNoFix: "what the declaration was meant to say cannot be told"))
}
