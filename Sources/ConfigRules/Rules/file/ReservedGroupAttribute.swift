import SourceDiagnostics

extension Rule {
  /// Reports an attribute of a section group with a reserved name.
  static let reservedGroupAttribute = Rule(
    fault: Diagnostic.ID("CFG3010", "reserved-group-attribute"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "An attribute of a section group with a reserved name",
      rationale: """
        A section group may have any attribute, which means nothing, but none whose name begins \
        with 'config' or 'lock': .NET throws 'The attribute ... cannot be specified because its \
        name starts with the reserved prefix' (BaseConfigurationRecord.VerifySectionName and \
        ScanSectionsRecursive). 'configSource' belongs on each section in the group.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net ⟦configSource="net.config"⟧>
              <defaultProxy />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy configSource="proxy.config" />
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "the section for which it is meant cannot be told"))
}
