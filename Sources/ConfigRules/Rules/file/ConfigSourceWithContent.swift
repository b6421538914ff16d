import SourceDiagnostics

extension Rule {
  /// Reports a section with 'configSource' and something else.
  static let configSourceWithContent = Rule(
    fault: Diagnostic.ID("CFG3018", "config-source-with-content"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A section with 'configSource' and something else",
      rationale: """
        'configSource' says that the section is in another file, and then it may have no other \
        attribute and no element here: .NET throws 'A section using 'configSource' may contain no \
        other attributes or elements.' (BaseConfigurationRecord.ScanSectionsRecursive). Adding a \
        setting to the main file of a program that keeps its settings in another is the usual \
        reason.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings ⟦configSource="settings.config"⟧>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings configSource="settings.config" />
          </configuration>
          """),
      ],
      whyNoFix: "what stands here may be missing in the other file"))
}
