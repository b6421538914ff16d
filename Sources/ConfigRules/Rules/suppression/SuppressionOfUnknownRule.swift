import SourceDiagnostics

extension Rule {
  /// Reports a suppression of something that is no rule.
  static let suppressionOfUnknownRule = Rule(
    Diagnostic.ID("CFG6002", "suppression-of-unknown-rule"), .warning, nil,
    Page(
      since: "0.1.0",
      title: "A suppression of a rule that is not there",
      rationale: """
        The word behind 'cfgpatch:ignore' is neither the code nor the name of a rule, so the comment \
        suppresses nothing. Codes and names never change their meaning; one that is gone is not used \
        again.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <!-- cfgpatch:ignore ⟦duplicate-settings-key⟧ the vendor ships it so -->
            <appSettings>
              <add key="Timeout" value="30" />
              <add key="timeout" value="60" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <!-- cfgpatch:ignore CFG3101 the vendor ships it so -->
            <appSettings>
              <add key="Timeout" value="30" />
              <add key="timeout" value="60" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "which rule was meant can only be guessed")
  ) { input in Suppressions.findings(of: .unknownRule, in: input) }
}
