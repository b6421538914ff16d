import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a section that is declared nowhere.
  static let undeclaredSection = Rule(
    fault: Diagnostic.ID("CFG3006", "undeclared-section"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A section that is declared nowhere",
      rationale: """
        Every element below 'configuration' or a section group has to be a section that \
        machine.config or 'configSections' declares; at others .NET throws 'Unrecognized \
        configuration section ...' (BaseConfigurationRecord.ScanSectionsRecursive), whether or not \
        anybody asks for it. Names are compared with their case, so 'AppSettings' is unknown. In \
        'system.net' it is 'proxy' without its 'defaultProxy'.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <⟦AppSettings⟧ />
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              <⟦proxy⟧ proxyaddress="http://proxy.contoso.com:8080" />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.AuditSection, Contoso" />
            </configSections>
            <audit />
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    let document = input.configuration
    guard let failure = input.loadFailures.first(where: { $0.range == diagnostic.range }),
      let element = document.syntax.elements.first(where: { $0.nameRange == diagnostic.range }),
      let similar = failure.similarName, let parent = element.parent,
      let name = Spelling(of: element.name, among: [similar]),
      parent.elements(named: name.text).isEmpty
    else { return [] }
    return input.respelling(element, as: name)
  }
}
