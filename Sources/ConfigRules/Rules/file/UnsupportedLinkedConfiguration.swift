import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a `linkedConfiguration` whose file the runtime does not fetch.
  static let unsupportedLinkedConfiguration = Rule(
    Diagnostic.ID("CFG3025", "unsupported-linked-configuration"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A 'linkedConfiguration' that is not followed",
      rationale: """
        'linkedConfiguration' includes a file with assembly bindings. The runtime's host reads it in \
        an 'assemblyBinding' directly under 'configuration', not in that of 'runtime', and \
        the only form that it supports for 'href' is 'file://' with a local path or a share \
        (documentation of the element 'linkedConfiguration'). At another address, or at a bare path, \
        the bindings in the file are not found, and assemblies of other versions are loaded or none.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
              <linkedConfiguration href="⟦https://contoso.com/shared.config⟧" />
            </assemblyBinding>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <runtime>
              <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
                ⟦<linkedConfiguration href="file://C:/Contoso/shared.config" />⟧
              </assemblyBinding>
            </runtime>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
              <linkedConfiguration href="file://C:/Contoso/shared.config" />
            </assemblyBinding>
          </configuration>
          """),
      ],
      whyNoFix: "where the file is on this machine cannot be told")
  ) { input in
    let bindings = input.configuration.root?.elements(named: "assemblyBinding") ?? []
    return misplaced(in: input.configuration)
      + bindings.flatMap { $0.elements(named: "linkedConfiguration") }.compactMap { link in
        guard let href = link.attribute("href"), !href.value.lowercased().hasPrefix("file://")
        else { return nil }
        return Finding(
          "the runtime does not fetch '\(href.value)'", at: href.valueRange,
          advice: "write 'file://' and the path of a file on this machine or on a share")
      }
  }

  private static func misplaced(in configuration: ConfigurationDocument) -> [Finding] {
    let runtimes = configuration.runtimes.map(\.element)
    let parents = runtimes + runtimes.flatMap { $0.elements(named: "assemblyBinding") }
    return parents.flatMap { $0.elements(named: "linkedConfiguration") }.map { link in
      Finding(
        "'linkedConfiguration' is not read inside 'runtime'", at: link.startTagRange,
        advice: "move it to an 'assemblyBinding' directly under 'configuration'")
    }
  }
}
