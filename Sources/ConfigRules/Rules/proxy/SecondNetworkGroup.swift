import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a second `system.net` group.
  static let secondNetworkGroup = Rule(
    Diagnostic.ID("CFG3153", "second-network-group"), .note, nil,
    Page(
      since: "0.1.0",
      title: "A second 'system.net' group",
      rationale: """
        A group may be in a file several times, as long as no section is in two of them \
        (BaseConfigurationRecord.ScanSectionsRecursive). The program reads both. People and \
        tools tend to look at the first only, and the next one to add a proxy there makes the \
        whole file fail.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <settings />
            </system.net>
            ⟦<system.net>⟧
              <defaultProxy useDefaultCredentials="true" />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <settings />
              <defaultProxy useDefaultCredentials="true" />
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "comments would have to be moved with what they are about")
  ) { input in
    let groups = input.configuration.groups("system.net")
    return groups.dropFirst().map { group in
      var finding = Finding(
        "the group 'system.net' is there again", at: group.startTagRange,
        advice: "merge the two groups")
      finding.notes = groups.prefix(1).map { Diagnostic.Note("here first", at: $0.startTagRange) }
      return finding
    }
  }
}
