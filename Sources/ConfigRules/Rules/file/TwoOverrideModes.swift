import SourceDiagnostics

extension Rule {
  /// Reports a 'location' with both 'allowOverride' and 'overrideMode'.
  static let twoOverrideModes = Rule(
    fault: Diagnostic.ID("CFG3044", "two-override-modes"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "Both 'allowOverride' and 'overrideMode' on a 'location'",
      rationale: """
        The two attributes say the same in an old and a new way, and .NET throws 'A <location> \
        tag may contain only one of the 'allowOverride' or 'overrideMode' attributes.' \
        (BaseConfigurationRecord.ScanLocationSection). Neither has an effect in the file of an \
        executable.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <location allowOverride="true" ⟦overrideMode="Allow"⟧>
              <appSettings />
            </location>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <location overrideMode="Allow">
              <appSettings />
            </location>
          </configuration>
          """),
      ],
      whyNoFix: "they may contradict each other"))
}
