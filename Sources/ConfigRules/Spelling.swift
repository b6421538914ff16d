import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

/// Finds the spelling that .NET reads where only case, white space or a comma is wrong.
enum Spelling {
  /// Returns the one of `names` that differs from `name` in case alone.
  static func sameLetters(as name: String, among names: some Sequence<String>) -> String? {
    let matches = names.filter { $0.lowercased() == name.lowercased() }
    return matches.count == 1 && matches.first != name ? matches.first : nil
  }

  /// Returns the list `text` with each name in its exact spelling, or `nil` if one is not known.
  ///
  /// White space inside a name and a comma behind the last are no reason not to know it.
  static func list(_ text: String, of names: [String]) -> String? {
    var parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { !$0.isWhitespace }.lowercased() }
    if parts.count > 1, parts.last == "" { parts.removeLast() }
    let found = parts.compactMap { part in names.first { $0.lowercased() == part } }
    return found.count == parts.count ? found.joined(separator: ", ") : nil
  }

  /// Returns the list of levels `text` with each in its exact spelling.
  static func levels(_ text: String) -> String? {
    list(text, of: SourceLevels.names.map(\.name))
  }
}

extension Diagnostic.Fix {
  /// Writes `text` in place of `range`.
  static func writing(_ text: String, at range: Range<Int>, isSafe: Bool = true) -> Self {
    Self("write '\(text)'", EditScript(TextEdit(range, text)), isSafe: isSafe)
  }
}

extension RuleInput {
  /// Returns the element that has the attribute whose name is at `range`, and the attribute.
  func attribute(named range: Range<Int>) -> (owner: ElementSyntax, attribute: AttributeSyntax)? {
    for element in configuration.syntax.elements where element.startTagRange.overlaps(range) {
      if let found = element.attributes.first(where: { $0.nameRange == range }) {
        return (element, found)
      }
    }
    return nil
  }

  /// Returns the attribute whose value is at `range`.
  func attribute(valued range: Range<Int>) -> AttributeSyntax? {
    let owner = configuration.syntax.elements.first {
      $0.startTagRange.lowerBound < range.lowerBound
        && range.upperBound < $0.startTagRange.upperBound
    }
    return owner?.attributes.first { $0.valueRange == range }
  }

  /// Returns the fix that spells the attribute whose name is at `range` like one of `names`, unless
  /// its element has that one already.
  func respelling(attributeAt range: Range<Int>, like names: [String]) -> [Diagnostic.Fix] {
    guard let (owner, attribute) = attribute(named: range),
      let name = Spelling.sameLetters(as: attribute.name, among: names),
      owner.attribute(name) == nil
    else { return [] }
    return [.writing(name, at: range)]
  }

  /// Returns the fix that gives the value at `range` the spelling that `spelling` finds for it.
  func respelling(
    valueAt range: Range<Int>, _ spelling: (String) -> String?
  ) -> [Diagnostic.Fix] {
    guard let attribute = attribute(valued: range), let text = spelling(attribute.value) else {
      return []
    }
    return text == attribute.value ? [] : [.writing(text, at: range)]
  }
}
