import SourceDiagnostics

extension Rule {
  /// Reports an attribute of 'location' that is not known.
  static let unknownLocationAttribute = Rule(
    fault: Diagnostic.ID("CFG3011", "unknown-location-attribute"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "An attribute of 'location' that is not known",
      rationale: """
        'location' may have 'path', 'allowOverride', 'overrideMode' and \
        'inheritInChildApplications', spelled so; at others .NET throws 'Unrecognized attribute \
        ...' (BaseConfigurationRecord.ScanLocationSection).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <location ⟦Path="."⟧>
              <appSettings />
            </location>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <location path=".">
              <appSettings />
            </location>
          </configuration>
          """),
      ],
      whyNoFix: "with another name the element may mean another place"))
}
