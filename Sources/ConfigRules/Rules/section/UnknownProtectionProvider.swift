import SourceDiagnostics

extension Rule {
  /// Reports an encrypted section whose provider is not declared.
  static let unknownProtectionProvider = Rule(
    fault: Diagnostic.ID("CFG3042", "unknown-protection-provider"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "An encrypted section whose provider is not declared",
      rationale: """
        The section throws when it is first read, because nobody can decrypt it \
        (ProtectedConfigurationSection). The machine's own configuration declares \
        'RsaProtectedConfigurationProvider' and 'DataProtectionConfigurationProvider'; any other \
        must be declared in 'configProtectedData/providers' of the file. Provider names are often \
        those of another machine.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings configProtectionProvider="⟦ContosoProvider⟧">
              <EncryptedData />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings configProtectionProvider="RsaProtectedConfigurationProvider">
              <EncryptedData />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "which provider encrypted the section cannot be told from the file"))
}
