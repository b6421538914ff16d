import ConfigModel
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports an XML declaration that is not at the very beginning.
  static let misplacedXMLDeclaration = Rule(
    fault: Diagnostic.ID("CFG1005", "misplaced-xml-declaration"), .configurationSystemFails,
    .ofSyntax(
      title: "An XML declaration that is not at the very beginning",
      rationale: """
        Nothing may come before '<?xml', not even an empty line (XML 1.0, production 22), and .NET \
        throws 'Unexpected XML declaration. The XML declaration must be the first node in the \
        document, and no white space characters are allowed to appear before it.' A blank line at \
        the top after pasting, and a second file appended to the first, are the usual reasons.
        """,
      examples: [
        .bad(
          """
          \n⟦<?xml version="1.0"?>⟧
          <configuration />
          """),
        .good(
          """
          <?xml version="1.0"?>
          <configuration />
          """),
      ]
    )
  ) { diagnostic, input in
    let text = input.configuration.text
    let start = text.hasByteOrderMark ? 3 : 0
    let before = start..<diagnostic.range.lowerBound
    guard text[before].allSatisfy(\.isWhitespace) else { return [] }
    let script = EditScript(.deletion(of: before))
    return [Diagnostic.Fix("remove the white space before '<?xml'", script, isSafe: true)]
  }
}
