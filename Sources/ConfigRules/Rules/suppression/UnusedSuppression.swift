import SourceDiagnostics

extension Rule {
  /// Reports a suppression of something that is not there.
  static let unusedSuppression = Rule(
    Diagnostic.ID("CFG6003", "unused-suppression"), .warning, nil,
    Page(
      since: "0.1.0",
      title: "A suppression that suppresses nothing",
      rationale: """
        What the comment is about has been mended, has moved away, or was never there. A comment \
        that stays would hide the same mistake when somebody makes it again.
        """,
      examples: [
        .bad(
          """
          <configuration>
            ⟦<!-- cfgpatch:ignore CFG3101 the vendor ships it so -->⟧
            <appSettings>
              <add key="Timeout" value="60" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Timeout" value="30" />
              <add key="timeout" value="60" />
              ⟦<!-- cfgpatch:ignore CFG3101 the vendor ships it so -->⟧
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <!-- cfgpatch:ignore CFG3101 the vendor ships it so -->
          <configuration>
            <appSettings>
              <add key="Timeout" value="30" />
              <add key="timeout" value="60" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "whoever gave the reason may want to see that it is gone")
  ) { input in Suppressions.findings(of: .unused, in: input) }
}
