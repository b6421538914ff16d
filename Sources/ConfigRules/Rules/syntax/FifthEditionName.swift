import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a name that only the fifth edition of XML 1.0 allows.
  static let fifthEditionName = Rule(
    Diagnostic.ID("CFG1051", "fifth-edition-name"), .error, .configurationSystemFails,
    .ofSyntax(
      title: "A name that only the fifth edition of XML 1.0 allows",
      rationale: """
        The fifth edition of XML 1.0 allows nearly every letter in names, the editions before it only \
        those of Unicode 2. .NET's XmlTextReader follows the fourth (XmlCharType) and throws 'The ... \
        character, hexadecimal value ..., cannot be included in a name.' Names of configuration files \
        are plain English words, so such a letter was typed or pasted by mistake; it may look like \
        an ordinary one.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <gc⟦ⱼ⟧Server enabled="true" />
            </runtime>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <runtime>
              <?n⟦ⱼ⟧te switched on for tests?>
            </runtime>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime>
              <gcServér enabled="true" />
            </runtime>
          </configuration>
          """),
      ],
      whyNoFix: "which name is meant cannot be told")
  ) { input in
    let syntax = input.configuration.syntax
    let places = syntax.elements.flatMap { element in
      [element.nameRange] + element.attributes.map(\.nameRange)
    }
    let targets = syntax.tokens.filter { $0.kind == .processingInstruction }.map { token in
      let start = token.range.lowerBound + 2
      let name = syntax.text[start..<token.range.upperBound].prefix {
        !$0.isWhitespace && $0 != "?"
      }
      return start..<(start + name.utf8.count)
    }
    return (places + targets).sorted { $0.lowerBound < $1.lowerBound }
      .compactMap { finding(syntax.text[$0], at: $0) }
  }

  private static func finding(_ name: String, at range: Range<Int>) -> Finding? {
    guard let foreign = FourthEditionNames.firstForeign(in: name),
      let index = name.unicodeScalars.firstIndex(of: foreign)
    else { return nil }
    let start = range.lowerBound + name.utf8.distance(from: name.startIndex, to: index)
    var finding = Finding(
      "'\(foreign)' in the name '\(name)' is a letter that .NET does not allow there",
      at: start..<(start + foreign.utf8.count), advice: "correct the name")
    let value =
      "'\(foreign)' character, hexadecimal value 0x"
      + String(foreign.value, radix: 16, uppercase: true)
    finding.runtimeMessage =
      index == name.startIndex
      ? "Name cannot begin with the \(value)." : "The \(value), cannot be included in a name."
    return finding
  }
}
