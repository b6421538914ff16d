import SourceDiagnostics

extension Rule {
  /// Reports a comment that wants to suppress something and does not say what, or why.
  static let incompleteSuppression = Rule(
    Diagnostic.ID("CFG6001", "incomplete-suppression"), .warning, nil,
    Page(
      since: "0.1.0",
      title: "A suppression without a rule or without a reason",
      rationale: """
        A comment 'cfgpatch:ignore RULE REASON' silences one rule, named by its code or its name, in \
        the next element with all that is in it, or in the whole file where the comment stands \
        before the root. The reason is for those who come later and have to find out whether it \
        still holds. Without one the comment suppresses nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            ⟦<!-- cfgpatch:ignore duplicate-setting-key -->⟧
            <appSettings>
              <add key="Timeout" value="30" />
              <add key="timeout" value="60" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            ⟦<!-- cfgpatch:disable CFG3101 the vendor ships it so -->⟧
            <appSettings />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <!-- cfgpatch:ignore duplicate-setting-key the vendor ships it so -->
            <appSettings>
              <add key="Timeout" value="30" />
              <add key="timeout" value="60" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "only a person knows the reason")
  ) { input in Suppressions.findings(of: .incomplete, in: input) }
}
