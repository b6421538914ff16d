import SourceDiagnostics

extension Rule {
  /// Reports a protected section without 'EncryptedData'.
  static let protectedSectionWithoutData = Rule(
    fault: Diagnostic.ID("CFG3019", "protected-section-without-data"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A protected section without 'EncryptedData'",
      rationale: """
        A section with 'configProtectionProvider' is encrypted and holds one 'EncryptedData' \
        element and nothing else; otherwise .NET throws 'The section is marked as being \
        protected. However, the <EncryptedData> child node was not found in the section's node.' \
        or '... but it does not have the correct format.' \
        (BaseConfigurationRecord.DecryptConfigSection). Whoever replaces the content by clear \
        text has to remove the attribute as well.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings ⟦configProtectionProvider="RsaProtectedConfigurationProvider"⟧>
              <add key="Name" value="Contoso" />
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
      whyNoFix: "the section may hold secrets that belong encrypted"))
}
