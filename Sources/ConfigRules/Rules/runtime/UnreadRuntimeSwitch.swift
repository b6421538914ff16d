import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports an element of `runtime` whose `enabled` is neither true nor false.
  static let unreadRuntimeSwitch = Rule(
    Diagnostic.ID("CFG3166", "unread-runtime-switch"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A switch of 'runtime' that is neither true nor false",
      rationale: """
        Elements such as 'gcServer' and 'enforceFIPSPolicy' have one attribute, 'enabled', for \
        which the documentation allows 'true' and 'false'. The runtime's host reads them itself, \
        without System.Configuration, and does not complain: with another word, or with no \
        attribute, the default stays in force.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <gcServer enabled="⟦yes⟧" />
            </runtime>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <runtime>
              ⟦<enforceFIPSPolicy />⟧
            </runtime>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime>
              <gcServer enabled="true" />
              <enforceFIPSPolicy enabled="false" />
            </runtime>
          </configuration>
          """),
      ],
      whyNoFix: "which of the two is meant cannot be told")
  ) { input in
    input.configuration.runtimes.flatMap(\.element.elements).compactMap { element in
      guard RuntimeNames.switches.contains(element.name) else { return nil }
      guard let enabled = element.attribute("enabled") else {
        let isMisspelt = element.attributes.contains { $0.name.lowercased() == "enabled" }
        return isMisspelt
          ? nil
          : Finding(
            "'\(element.name)' has no 'enabled'", at: element.startTagRange, advice: "add it")
      }
      let isRead = ["true", "false", "1", "0"].contains(enabled.value.lowercased())
      return isRead
        ? nil
        : Finding(
          "'\(enabled.value)' is neither 'true' nor 'false'",
          at: enabled.value.isEmpty ? enabled.range : enabled.valueRange,
          advice: "write 'true' or 'false'")
    }
  }
}
