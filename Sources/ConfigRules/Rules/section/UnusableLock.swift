import SourceDiagnostics

extension Rule {
  /// Reports an attribute that locks what is not there.
  static let unusableLock = Rule(
    fault: Diagnostic.ID("CFG3064", "unusable-lock"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A lock on something that is not there",
      rationale: """
        'lockAttributes', 'lockElements' and their 'lockAll…Except' list names that files which \
        inherit from this one must not set. Each must be that of an attribute, or an element, of \
        where the list stands, an attribute that has to be there cannot be locked, and \
        'lockItem' is 'true' or 'false'; else the section throws when it is first read \
        (ConfigurationElement.ParseLockedAttributes). For an executable, from whose file nothing \
        inherits but the user's own, a lock rarely means anything.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings lockElements="⟦set⟧" />
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace autoflush="true" lockAttributes="⟦autoFlush⟧" />
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings lockElements="remove, clear">
              <add key="Timeout" value="30" lockItem="true" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "what was to be locked cannot be told"))
}
