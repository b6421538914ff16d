import LosslessXML
import SourceText

/// How a new element has to look at its place: everything is inferred from what is written around it.
struct Layout: Hashable, Sendable {
  /// The line end, or nothing where everything stands on one line.
  var lineEnd: String
  /// White space before the start tag of the new element.
  var indentation: String
  /// What each level of nesting adds.
  var unit: String
  /// The quotation mark around values.
  var quote: UInt8
  /// What stands before `/>`.
  var spaceBeforeClose: String
  /// A Boolean value indicating whether an element without content is written as two tags.
  var usesEmptyPair: Bool
  /// A Boolean value indicating whether each attribute has a line of its own.
  var breaksAttributes: Bool
  /// A Boolean value indicating whether an empty line separates the new element from the one before.
  var separates: Bool
  /// The encoding that the text will have.
  var encoding: TextEncoding

  /// Returns the text of `element`, without the indentation of its first line.
  func text(of element: NewElement) -> String {
    text(of: element, indentation)
  }

  private func text(of element: NewElement, _ indentation: String) -> String {
    let isBroken = breaksAttributes && element.attributes.count > 1 && element.children.isEmpty
    let separator = isBroken ? lineEnd + indentation + unit : " "
    let attributes = element.attributes.map { separator + text(of: $0) }.joined()
    let start = "<" + element.name + attributes
    guard !element.children.isEmpty else {
      return usesEmptyPair ? start + "></\(element.name)>" : start + spaceBeforeClose + "/>"
    }
    let inner = lineEnd.isEmpty ? "" : indentation + unit
    let children = element.children.map { lineEnd + inner + text(of: $0, inner) }.joined()
    let end = lineEnd + (lineEnd.isEmpty ? "" : indentation) + "</\(element.name)>"
    return start + ">" + children + end
  }

  /// Returns `name="value"` in this layout's quotation marks.
  func text(of attribute: NewElement.Attribute) -> String {
    let mark = quote == UInt8(ascii: "'") ? "'" : "\""
    let value = Spelling.attributeValue(attribute.value, quote: quote, in: encoding)
    return attribute.name + "=" + mark + value + mark
  }
}
