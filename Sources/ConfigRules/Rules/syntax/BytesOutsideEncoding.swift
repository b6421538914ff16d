import SourceDiagnostics

extension Rule {
  /// Reports bytes that are no characters of the encoding.
  static let bytesOutsideEncoding = Rule(
    fault: Diagnostic.ID("CFG1001", "bytes-outside-encoding"), .configurationSystemFails,
    .ofSyntax(
      title: "Bytes that are no characters of the encoding",
      rationale: """
        .NET reads the file in the encoding of its byte order mark or XML declaration, else as \
        UTF-8, and throws at the first byte that is no character of it. An editor that saves as \
        'ANSI' below a declaration of UTF-8, or a script that writes with another default, is the \
        usual reason. In us-ascii .NET reads such a byte as '?' and says nothing (ASCIIEncoding).
        """,
      examples: [
        .bad(
          """
          <?xml version="1.0" encoding="utf-8"?>
          <configuration>
            <appSettings>
              <add key="Name" value="Caf⟦é⟧" />
            </appSettings>
          </configuration>
          """
        )
        .only(in: .singleBytes, because: "the bytes of the name are what is wrong"),
        .good(
          """
          <?xml version="1.0" encoding="iso-8859-1"?>
          <configuration>
            <appSettings>
              <add key="Name" value="Café" />
            </appSettings>
          </configuration>
          """
        )
        .only(in: .singleBytes, because: "the declaration is about these bytes"),
      ],
      whyNoFix: "which characters were meant, the bytes do not tell"))
}
