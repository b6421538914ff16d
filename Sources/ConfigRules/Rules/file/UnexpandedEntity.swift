import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a reference to a declared entity in a value.
  static let unexpandedEntity = Rule(
    Diagnostic.ID("CFG3023", "unexpanded-entity"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A reference to an entity that .NET leaves as it is",
      rationale: """
        XML has readers put the text of a declared entity in the place of a reference to it. The \
        reader of System.Configuration expands only character references and the five names that \
        need no declaration (XmlTextReader, EntityHandling.ExpandCharEntities), so the program reads \
        '&name;' letter by letter. Other tools show the text that was meant.
        """,
      examples: [
        .bad(
          """
          <!DOCTYPE configuration [ <!ENTITY server "proxy.contoso.com"> ]>
          <configuration>
            <appSettings>
              <add key="Server" value="http://⟦&server;⟧:8080" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Server" value="a&amp;b&#38;c" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "a file that declares entities is not edited")
  ) { input in
    let syntax = input.configuration.syntax
    guard syntax.declaresEntities else { return [] }
    return syntax.elements.flatMap(\.attributes).flatMap { attribute in
      references(in: syntax.text[attribute.valueRange]).map { reference in
        let start = attribute.valueRange.lowerBound + reference.offset
        return Finding(
          "'\(reference.text)' is not expanded: the program reads it letter by letter",
          at: start..<(start + reference.text.utf8.count),
          advice: "write its text in place of the reference")
      }
    }
  }

  /// The references in `value` to entities that need a declaration, with their offsets in UTF-8.
  private static func references(in value: String) -> [(offset: Int, text: String)] {
    let predefined = ["amp", "lt", "gt", "quot", "apos"]
    return value.matches(of: /&([^#;&][^;&]*);/).compactMap { match in
      guard !predefined.contains(String(match.output.1)) else { return nil }
      return (value[..<match.range.lowerBound].utf8.count, String(match.output.0))
    }
  }
}
