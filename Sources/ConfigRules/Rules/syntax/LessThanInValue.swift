import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a '<' in the value of an attribute.
  static let lessThanInValue = Rule(
    fault: Diagnostic.ID("CFG1017", "less-than-in-value"), .configurationSystemFails,
    .ofSyntax(
      title: "A '<' in the value of an attribute",
      rationale: """
        An attribute value may hold '>' but not '<' (XML 1.0, production 10), and .NET throws \
        ''<', hexadecimal value 0x3C, is an invalid attribute character.' Where the value spans \
        several tags, the closing quotation mark of an attribute before it is missing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Filter" value="age ⟦<⟧ 5 and size < 7" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Filter" value="age &lt; 5" />
            </appSettings>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let syntax = input.configuration.syntax
    let value = syntax.tokens.first {
      $0.kind == .attributeValue && $0.range.contains(diagnostic.range.lowerBound)
    }
    guard let value = value?.range, value.upperBound + 1 < syntax.text.utf8.count else { return [] }
    let bytes = syntax.text.utf8
    // A value that goes on in the next line, or has no gap behind it, lacks a quotation mark.
    let isWhole = " />\r\n\t".utf8.contains(bytes[value.upperBound + 1])
    guard isWhole, !bytes[value].contains(0x0A) else { return [] }
    let edits = value.filter { bytes[$0] == 0x3C }.map { TextEdit($0..<($0 + 1), "&lt;") }
    guard let script = try? EditScript(edits) else { return [] }
    return [Diagnostic.Fix("write '&lt;'", script, isSafe: true)]
  }
}
