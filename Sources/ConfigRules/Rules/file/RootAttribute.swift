import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports an attribute of 'configuration'.
  static let rootAttribute = Rule(
    fault: Diagnostic.ID("CFG3003", "root-attribute"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "An attribute of 'configuration'",
      rationale: """
        The root element may have no attribute at all beside 'xmlns', not even the declaration of \
        a prefix or 'xml:space': .NET throws 'Unrecognized attribute ...' \
        (XmlUtil.VerifyNoUnrecognizedAttributes). 'xmlns:xdt' is left behind by a transform that \
        was saved as the file itself, 'xmlns:xsi' by XML serialisers.
        """,
      examples: [
        .bad(
          """
          <configuration ⟦xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"⟧>
            <appSettings />
          </configuration>
          """),
        .bad(
          """
          <configuration ⟦xml:space="preserve"⟧>
            <appSettings />
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
    let configuration = input.configuration
    let attribute = configuration.root?.attributes.first { $0.range == diagnostic.range }
    guard let attribute else { return [] }
    let name = attribute.name
    let isDeclaration = name.hasPrefix("xmlns:")
    if isDeclaration, configuration.syntax.uses(prefix: name.dropFirst(6)) { return [] }
    let isSafe = isDeclaration || name.hasPrefix("xsi:") || name.hasPrefix("xml:")
    let script = EditScript(.removal(of: attribute, in: input.configuration.text))
    return [Diagnostic.Fix("remove '\(name)'", script, isSafe: isSafe)]
  }
}
