import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a `location` with a path.
  static let ignoredLocation = Rule(
    Diagnostic.ID("CFG3022", "ignored-location"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A 'location' with a path",
      rationale: """
        Paths are for the folders of a web site. The configuration of an executable has none, so the \
        configuration system skips the whole element without a word \
        (ClientConfigurationHost.SupportsLocation is false), and what is set only there is not set. \
        Without 'path', or with '.', the sections inside belong to the file itself.
        """,
      examples: [
        .bad(
          """
          <configuration>
            ⟦<location path="service">⟧
              <appSettings>
                <add key="Timeout" value="30" />
              </appSettings>
            </location>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <location path="." inheritInChildApplications="false">
              <appSettings>
                <add key="Timeout" value="30" />
              </appSettings>
            </location>
          </configuration>
          """),
      ],
      whyNoFix: "with its content moved out, the program would read what it has never read")
  ) { input in
    input.configuration.ignoredLocations.map { location in
      Finding(
        "a program does not read the 'location' with the path '\(location.path ?? "")'",
        at: location.element.startTagRange,
        advice: "move what should count directly under 'configuration'")
    }
  }
}
