import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports an empty 'configBuilders'.
  static let emptyConfigBuilders = Rule(
    fault: Diagnostic.ID("CFG3065", "empty-config-builders"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "An empty 'configBuilders'",
      rationale: """
        From .NET Framework 4.7.1 on, the attribute names builders that fill the section in; \
        empty, it makes every section of the file throw \
        (BaseConfigurationRecord.ValidateConfigBuilderAttribute). It is not the same as no \
        attribute.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings ⟦configBuilders=""⟧ />
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings />
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let all = input.configuration.syntax.elements.compactMap { $0.attribute("configBuilders") }
    guard let attribute = all.first(where: { $0.range == diagnostic.range }) else { return [] }
    let script = EditScript(.removal(of: attribute, in: input.configuration.text))
    return [Diagnostic.Fix("remove the attribute", script, isSafe: true)]
  }
}
