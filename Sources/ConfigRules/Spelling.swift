import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

/// A spelling that .NET reads, in place of one that it does not.
struct Spelling: Hashable {
  /// The spelling.
  let text: String
  /// A Boolean value indicating whether only case, white space or a comma was wrong, so that
  /// nothing else can be meant.
  let isCertain: Bool

  private init(_ text: String, isCertain: Bool) {
    self.text = text
    self.isCertain = isCertain
  }

  /// Finds the one of `names` that differs from `name` in case, or else the one most like it.
  init?(of name: String, among names: some Sequence<String>) {
    let matches = names.filter { $0.lowercased() == name.lowercased() }
    if let match = matches.first {
      guard matches.count == 1, match != name else { return nil }
      self.init(match, isCertain: true)
    } else if let closest = Similarity.closest(to: name, among: names) {
      self.init(closest, isCertain: false)
    } else {
      return nil
    }
  }

  /// Spells each part of the list `text` like one of `names`; finds nothing if one is not known.
  ///
  /// White space inside a name and a comma behind the last are no reason not to know it.
  init?(ofList text: String, among names: [String]) {
    var parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { !$0.isWhitespace } }
    if parts.count > 1, parts.last == "" { parts.removeLast() }
    let found = parts.compactMap { part in
      names.contains(part)
        ? Spelling(part, isCertain: true) : Spelling(of: part, among: names)
    }
    guard found.count == parts.count else { return nil }
    self.init(
      found.map(\.text).joined(separator: ", "), isCertain: found.allSatisfy(\.isCertain))
  }

  /// Spells each part of `text` like a level.
  init?(ofLevels text: String) {
    self.init(ofList: text, among: SourceLevels.names.map(\.name))
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

  /// Returns the fix that gives `element` the name that `spelling` finds for it.
  func respelling(_ element: ElementSyntax, as spelling: Spelling) -> [Diagnostic.Fix] {
    let start = TextEdit(element.nameRange, spelling.text)
    let endName = element.endTagRange.lowerBound + 2
    let end = TextEdit(endName..<(endName + element.nameRange.count), spelling.text)
    guard let script = try? EditScript(element.isEmptyElementTag ? [start] : [start, end]) else {
      return []
    }
    return [
      Diagnostic.Fix("write '\(spelling.text)'", script, isSafe: spelling.isCertain)
    ]
  }

  /// Returns the fix that spells the attribute whose name is at `range` like one of `names`, unless
  /// its element has that one already.
  func respelling(attributeAt range: Range<Int>, like names: [String]) -> [Diagnostic.Fix] {
    guard let (owner, attribute) = attribute(named: range),
      let name = Spelling(of: attribute.name, among: names), owner.attribute(name.text) == nil
    else { return [] }
    return [.writing(name.text, at: range, isSafe: name.isCertain)]
  }

  /// Returns the fix that gives the value at `range` the spelling that `spelling` finds for it.
  func respelling(
    valueAt range: Range<Int>, _ spelling: (String) -> Spelling?
  ) -> [Diagnostic.Fix] {
    guard let attribute = attribute(valued: range), let found = spelling(attribute.value),
      found.text != attribute.value
    else { return [] }
    return [.writing(found.text, at: range, isSafe: found.isCertain)]
  }
}
