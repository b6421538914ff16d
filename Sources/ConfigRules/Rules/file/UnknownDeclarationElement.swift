import SourceDiagnostics

extension Rule {
  /// Reports an element in 'configSections' that declares nothing.
  static let unknownDeclarationElement = Rule(
    fault: Diagnostic.ID("CFG3012", "unknown-declaration-element"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "An element in 'configSections' that declares nothing",
      rationale: """
        'configSections' holds 'section' and 'sectionGroup' (and 'remove' and 'clear'), spelled \
        so; at others .NET throws 'Unrecognized element.' \
        (BaseConfigurationRecord.ScanFactoriesRecursive). A section that was put among the \
        declarations is the usual reason.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <⟦appSettings⟧ />
            </configSections>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections />
            <appSettings />
          </configuration>
          """),
      ],
      whyNoFix: "what it was meant to be cannot be told"))
}
