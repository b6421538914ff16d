import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a truth value of a declaration that is neither 'true' nor 'false'.
  static let badBooleanInDeclaration = Rule(
    fault: Diagnostic.ID("CFG3017", "bad-boolean-in-declaration"), .configurationSystemFails,
    Page(
      since: "0.1.0",
      title: "A truth value in a declaration that is neither 'true' nor 'false'",
      rationale: """
        The attributes of declarations take 'true' and 'false' in lower case and nothing else, \
        other than attributes inside sections: .NET throws 'The property ... must have value \
        'true' or 'false'.' (XmlUtil.VerifyAndGetBooleanAttribute).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" ⟦requirePermission="False"⟧ />
            </configSections>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <configSections>
              <section name="audit" type="Contoso.Audit, Contoso" requirePermission="false" />
            </configSections>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let attribute = input.configuration.syntax.elements.lazy.flatMap(\.attributes)
      .first { $0.range == diagnostic.range }
    guard let attribute, ["true", "false"].contains(attribute.value.lowercased()) else { return [] }
    let value = attribute.value.lowercased()
    let script = EditScript(TextEdit(attribute.valueRange, value))
    return [Diagnostic.Fix("write '\(value)'", script, isSafe: true)]
  }
}
