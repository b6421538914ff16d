import ConfigModel
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports an attribute value without quotation marks.
  static let unquotedAttributeValue = Rule(
    fault: Diagnostic.ID("CFG1022", "unquoted-attribute-value"), .configurationSystemFails,
    .ofSyntax(
      title: "An attribute value without quotation marks",
      rationale: """
        Every value stands in straight quotation marks, single or double (XML 1.0, production 10). \
        .NET throws '... is an unexpected token. The expected token is '"' or '''.' A shell that \
        removed the marks from a command line is the usual reason.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy enabled=⟦f⟧alse />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy enabled="false" />
            </system.net>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let bytes = input.configuration.text.utf8
    let start = diagnostic.range.lowerBound
    let end =
      bytes[start...].firstIndex { byte in
        let character = Character(UnicodeScalar(byte))
        return byte >= 0x80
          || !(character.isLetter || character.isNumber || "._-".contains(character))
      } ?? bytes.count
    let isAtEnd = [" ", ">", "/>", "\r", "\n", "\t"].contains {
      bytes[end...].starts(with: $0.utf8)
    }
    guard end > start, isAtEnd else { return [] }
    let value = input.configuration.text[start..<end]
    let script = EditScript(TextEdit(start..<end, "\"\(value)\""))
    return [Diagnostic.Fix("put '\(value)' in quotation marks", script, isSafe: true)]
  }
}
