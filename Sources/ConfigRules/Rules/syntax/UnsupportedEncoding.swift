import SourceDiagnostics

extension Rule {
  /// Reports an encoding that cfgpatch does not read.
  static let unsupportedEncoding = Rule(
    fault: Diagnostic.ID("CFG1002", "unsupported-encoding"), .configurationSystemFails,
    .ofSyntax(
      title: "An encoding that is not supported",
      rationale: """
        .NET reads the encodings that Windows has a table for and throws 'System does not support \
        ... encoding' at other names, such as 'utf8' for 'utf-8' \
        (XmlTextReaderImpl.CheckEncoding). cfgpatch reads UTF-8, UTF-16, windows-1252, iso-8859-1 \
        and us-ascii, and neither judges nor edits a file in any other, because it could not \
        promise to keep its bytes.
        """,
      examples: [
        .bad(
          """
          <?xml version="1.0" encoding="⟦utf8⟧"?>
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """
        ),
        .good(
          """
          <?xml version="1.0" encoding="utf-8"?>
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "a file that cannot be read is not edited"))
}
