import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports an attribute of a section group, which means nothing.
  static let ignoredGroupAttribute = Rule(
    Diagnostic.ID("CFG3043", "ignored-group-attribute"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "An attribute of a section group, which means nothing",
      rationale: """
        A section group, such as 'system.net', only holds sections. .NET looks at its attributes \
        for names that are reserved and reads none of them \
        (BaseConfigurationRecord.ScanSectionsRecursive); what was meant belongs on a section.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net ⟦useDefaultCredentials="true"⟧>
              <defaultProxy enabled="false" />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy enabled="false" useDefaultCredentials="true" />
            </system.net>
          </configuration>
          """),
      ])
  ) { input in
    input.configuration.sectionGroups.flatMap { group in
      group.attributes.filter { !$0.name.hasPrefix("config") && !$0.name.hasPrefix("lock") }
        .map { attribute in
          var finding = Finding(
            "'\(attribute.name)' has no effect on the section group '\(group.name)'",
            at: attribute.range)
          let removal = TextEdit.removal(of: attribute, in: input.configuration.text)
          // A declaration of a namespace may be what a prefix in the group refers to.
          finding.fixes =
            attribute.name.hasPrefix("xmlns")
            ? [] : [Diagnostic.Fix("remove it", EditScript(removal), isSafe: true)]
          return finding
        }
    }
  }
}
