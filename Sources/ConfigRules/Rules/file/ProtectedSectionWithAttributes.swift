import SourceDiagnostics

extension Rule {
  /// Reports an attribute beside 'configProtectionProvider'.
  static let protectedSectionWithAttributes = Rule(
    fault: Diagnostic.ID("CFG3046", "protected-section-with-attributes"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "An attribute beside 'configProtectionProvider'",
      rationale: """
        The attributes of an encrypted section are inside what is encrypted, so the element \
        has none but 'configProtectionProvider': .NET throws 'A section using \
        'configProtectionProvider' may contain no other attributes.' \
        (BaseConfigurationRecord.ScanSectionsRecursive).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings configProtectionProvider="DataProtectionConfigurationProvider" ⟦file="more.config"⟧>
              <EncryptedData />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings configProtectionProvider="DataProtectionConfigurationProvider">
              <EncryptedData />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "the attribute would have to be encrypted with the section"))
}
