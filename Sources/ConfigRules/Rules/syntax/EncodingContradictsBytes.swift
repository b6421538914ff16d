import SourceDiagnostics

extension Rule {
  /// Reports a declared encoding that the bytes are not in.
  static let encodingContradictsBytes = Rule(
    fault: Diagnostic.ID("CFG1003", "encoding-contradicts-bytes"), .configurationSystemFails,
    .ofSyntax(
      title: "A declared encoding that the bytes are not in",
      rationale: """
        When the declaration says UTF-16 and the bytes are UTF-8, .NET throws 'There is no Unicode \
        byte order mark. Cannot switch to Unicode.' (XmlTextReaderImpl.CheckEncoding). That is \
        what is left when the text of a UTF-16 file is pasted into an editor that saves as UTF-8, \
        or when a tool writes a StringWriter's output to disk. Other contradictions with a byte \
        order mark .NET lets pass, but other readers do not.
        """,
      examples: [
        .bad(
          """
          <?xml version="1.0" encoding="⟦utf-16⟧"?>
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """
        )
        .except(in: .utf16, because: "there the declaration is true"),
        .good(
          """
          <?xml version="1.0" encoding="utf-16"?>
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """
        )
        .only(in: .utf16, because: "the declaration is true only there"),
      ],
      whyNoFix: "which is right, the declaration or the bytes, has to be looked at"))
}
