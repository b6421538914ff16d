import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports `runtime` or `startup` that is there twice.
  static let repeatedNativeSection = Rule(
    Diagnostic.ID("CFG3024", "repeated-native-section"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "'runtime' or 'startup' that is there twice",
      rationale: """
        These sections are read by the runtime's host before any managed code runs. \
        System.Configuration passes over them and lets them repeat (FactoryRecord.IsIgnorable), so \
        nothing is reported; whether the host takes the first, the last or all of them is documented \
        nowhere. A setting such as 'enforceFIPSPolicy' is better put into the section that is there.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <gcServer enabled="true" />
            </runtime>
            ⟦<runtime>⟧
              <enforceFIPSPolicy enabled="false" />
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
      whyNoFix: "both may set the same thing")
  ) { input in
    let configuration = input.configuration
    return [configuration.startups.map(\.element), configuration.runtimes.map(\.element)]
      .flatMap { sections in
        sections.dropFirst().map { section in
          var finding = Finding(
            "'\(section.name)' is there twice, and the runtime may read only one",
            at: section.startTagRange, advice: "merge the two")
          finding.notes = sections.prefix(1).map {
            Diagnostic.Note("the first '\($0.name)' is here", at: $0.startTagRange)
          }
          return finding
        }
      }
  }
}
