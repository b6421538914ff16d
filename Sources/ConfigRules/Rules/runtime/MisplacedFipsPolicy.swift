import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports `enforceFIPSPolicy` elsewhere than directly in `runtime`.
  static let misplacedFipsPolicy = Rule(
    Diagnostic.ID("CFG3165", "misplaced-fips-policy"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "'enforceFIPSPolicy' that is not directly in 'runtime'",
      rationale: """
        The runtime reads 'enforceFIPSPolicy' as a child of 'configuration/runtime' in no \
        namespace, and nowhere else. Put into 'startup', or into 'assemblyBinding' where it is \
        in that element's namespace, it is passed over, and password hash synchronisation fails \
        on a machine with the FIPS policy as before.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
                ⟦<enforceFIPSPolicy enabled="false" />⟧
              </assemblyBinding>
            </runtime>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <startup>
              ⟦<enforceFIPSPolicy enabled="false" />⟧
            </startup>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime>
              <enforceFIPSPolicy enabled="false" />
            </runtime>
          </configuration>
          """),
      ],
      whyNoFix: "moving an element would have to move the comments about it")
  ) { input in
    (input.configuration.root?.descendants ?? []).compactMap { element in
      guard element.localName == "enforceFIPSPolicy", let parent = element.parent,
        parent != input.configuration.root
      else { return nil }
      let isInRuntime = input.configuration.runtimes.contains { $0.element == parent }
      guard !isInRuntime || element.namespace != parent.namespace else { return nil }
      return Finding(
        "'enforceFIPSPolicy' is not read in '\(parent.name)'", at: element.startTagRange,
        advice: "move it directly under 'runtime'")
    }
  }
}
