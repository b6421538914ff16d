import SourceDiagnostics

extension Rule {
  /// Reports a reference to a character that XML does not allow.
  static let referenceToForbiddenCharacter = Rule(
    fault: Diagnostic.ID("CFG1039", "reference-to-forbidden-character"), nil,
    Page(
      since: "0.1.0",
      title: "A reference to a character that XML does not allow",
      rationale: """
        A character that may not stand in the file may not be referred to by its number either \
        (XML 1.0, 4.1, WFC: Legal Character). .NET's XmlTextReader does not check numbers here and \
        hands the character to the program, which seldom expects it. XML 1.0 forbids it, and \
        Windows' own loader and most other readers refuse such a file, so cfgpatch calls it an \
        error and edits nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso⟦&#0;⟧" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso&#9;" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: ".NET gives the character to the program, which may need it"))
}
