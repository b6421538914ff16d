import SourceDiagnostics

extension Rule {
  /// Reports a 'location' inside another element than 'configuration'.
  static let misplacedLocation = Rule(
    fault: Diagnostic.ID("CFG3008", "misplaced-location"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A 'location' that is not directly in 'configuration'",
      rationale: """
        'location' stands directly below 'configuration'; in a section group or in another \
        'location' .NET throws '<location> sections are allowed only within <configuration> \
        sections.' (BaseConfigurationRecord.ScanSectionsRecursive).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              ⟦<location path=".">⟧
                <defaultProxy />
              </location>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <location path=".">
              <system.net>
                <defaultProxy />
              </system.net>
            </location>
          </configuration>
          """),
      ],
      whyNoFix: "an executable has no use for it at all, so it is better taken away by hand"))
}
