import SourceDiagnostics

extension Rule {
  /// Reports a section that is in the file twice.
  static let repeatedSection = Rule(
    fault: Diagnostic.ID("CFG3007", "repeated-section"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A section that is in the file twice",
      rationale: """
        The configuration system throws while it scans the file, whichever section is asked for, so \
        the program reads no setting at all. It counts a section also where it stands in a second \
        group of the same name, or in a 'location' without a path, since those are the file itself \
        (BaseConfigurationRecord.ScanSectionsRecursive). Appending 'system.net' at the end of a file \
        that has one is the usual way to get there. Sections that System.Configuration ignores, such \
        as 'runtime' and 'startup', may repeat.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings />
            ⟦<appSettings>⟧
              <add key="Timeout" value="30" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy />
            </system.net>
            <system.net>
              ⟦<defaultProxy />⟧
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <settings />
            </system.net>
            <system.net>
              <defaultProxy />
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "which of the two is meant cannot be told from the file"))
}
