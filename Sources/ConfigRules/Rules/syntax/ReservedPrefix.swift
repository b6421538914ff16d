import SourceDiagnostics

extension Rule {
  /// Reports a declaration of the prefixes 'xml' or 'xmlns'.
  static let reservedPrefix = Rule(
    fault: Diagnostic.ID("CFG1032", "reserved-prefix"), nil,
    Page(
      since: "0.1.0",
      title: "A reserved prefix",
      rationale: """
        The prefixes 'xml' and 'xmlns' and their namespaces are fixed and may not be declared \
        otherwise (Namespaces in XML 1.0, 3). Some versions of .NET's reader pass over it. XML 1.0 \
        forbids it, and Windows' own loader and most other readers refuse such a file, so cfgpatch \
        calls it an error and edits nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime ⟦xmlns:xml⟧="urn:example" />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime />
          </configuration>
          """),
      ],
      whyNoFix: "nothing of the kind is written by mistake"))
}
