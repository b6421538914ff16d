import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports an attribute that one tag has twice.
  static let duplicateAttribute = Rule(
    fault: Diagnostic.ID("CFG1023", "duplicate-attribute"), .configurationSystemFails,
    .ofSyntax(
      title: "An attribute that one tag has twice",
      rationale: """
        An attribute may be in a tag once (XML 1.0, 3.1), and .NET throws '... is a duplicate \
        attribute name.' Adding an attribute by hand without looking for it first, or merging two \
        versions of the file, brings it in.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" ⟦value⟧="Fabrikam" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" ⟦value⟧="Contoso" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    // Which of two different values is meant cannot be told.
    let attributes = input.configuration.syntax.elements.lazy
      .filter { $0.startTagRange.contains(diagnostic.range.lowerBound) }.flatMap(\.attributes)
    guard let second = attributes.first(where: { $0.nameRange == diagnostic.range }),
      let first = attributes.first(where: { $0.isNamed(second.name) }),
      first.value == second.value
    else { return [] }
    let script = EditScript(.removal(of: second, in: input.configuration.text))
    return [Diagnostic.Fix("remove the second '\(second.name)'", script, isSafe: true)]
  }
}
