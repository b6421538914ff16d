import SourceDiagnostics

extension Rule {
  /// Reports a version of XML other than 1.0.
  static let unsupportedXMLVersion = Rule(
    fault: Diagnostic.ID("CFG3020", "unsupported-xml-version"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A version of XML other than 1.0",
      rationale: """
        .NET's XmlTextReader reads XML 1.0 alone and throws 'Version number '1.1' is invalid.' \
        (XmlTextReaderImpl.ParseXmlDeclaration). No configuration file needs what version 1.1 \
        adds.
        """,
      examples: [
        .bad(
          """
          <?xml version="⟦1.1⟧"?>
          <configuration />
          """),
        .good(
          """
          <?xml version="1.0"?>
          <configuration />
          """),
      ],
      whyNoFix: "text that only version 1.1 allows may be in the file"))
}
