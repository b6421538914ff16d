import SourceDiagnostics

extension Rule {
  /// Reports a path of 'location' that .NET does not take for one.
  static let unusableLocationPath = Rule(
    fault: Diagnostic.ID("CFG3029", "unusable-location-path"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A path of 'location' that is none",
      rationale: """
        The path must be relative, without characters that Windows does not allow in one, and \
        neither begin nor end with a blank, a dot or a slash; .NET throws '<location> path \
        attribute must be a relative virtual path.' \
        (BaseConfigurationRecord.NormalizeLocationSubPath). Only '.' alone may be written for \
        the file itself.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <location ⟦path="./"⟧>
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
      whyNoFix: "whether the sections are meant for the program cannot be told"))
}
