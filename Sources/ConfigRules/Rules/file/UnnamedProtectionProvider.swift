import SourceDiagnostics

extension Rule {
  /// Reports an empty 'configProtectionProvider'.
  static let unnamedProtectionProvider = Rule(
    fault: Diagnostic.ID("CFG3047", "unnamed-protection-provider"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "An empty 'configProtectionProvider'",
      rationale: """
        The attribute says that the section is encrypted, and who can decrypt it; empty, it \
        makes .NET throw 'The configProtectionProvider attribute cannot be an empty string.' \
        (BaseConfigurationRecord.ValidateProtectionProviderAttribute). It is not the same as \
        no attribute.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings ⟦configProtectionProvider=""⟧ />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings />
          </configuration>
          """),
      ],
      whyNoFix: "whether the section is encrypted cannot be told"))
}
