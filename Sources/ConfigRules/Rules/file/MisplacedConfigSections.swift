import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports 'configSections' that is not the first element, or there twice.
  static let misplacedConfigSections = Rule(
    fault: Diagnostic.ID("CFG3005", "misplaced-config-sections"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "'configSections' that is not the first element",
      rationale: """
        The declarations of sections are read only if they are the first element of \
        'configuration', and only once; otherwise .NET throws 'Only one <configSections> element \
        allowed per config file and if present must be the first child of the root <configuration> \
        element.' (BaseConfigurationRecord.ScanSections). Comments may stand before it. Pasting \
        'startup' or 'appSettings' at the top of a file that has declarations is the usual reason.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <startup />
            ⟦<configSections>⟧
              <section name="audit" type="Contoso.AuditSection, Contoso" />
            </configSections>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <configSections />
            ⟦<configSections />⟧
          </configuration>
          """),
        .good(
          """
          <configuration>
            <!-- declarations -->
            <configSections />
            <startup />
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let configuration = input.configuration
    guard let root = configuration.root, root.elements(named: "configSections").count == 1,
      let element = root.elements.first(where: { $0.startTagRange == diagnostic.range })
    else { return [] }
    let text = configuration.text
    // The white space before the element moves with it, so that it keeps its line.
    let before = text.utf8[..<element.range.lowerBound].reversed().prefix { $0 <= 0x20 }.count
    let moved = (element.range.lowerBound - before)..<element.range.upperBound
    let edits: [TextEdit] = [
      .insertion(of: text[moved], at: root.contentRange.lowerBound), .deletion(of: moved),
    ]
    guard let script = try? EditScript(edits) else { return [] }
    return [Diagnostic.Fix("move 'configSections' to the front", script, isSafe: true)]
  }
}
