import LosslessXML
import SourceText

/// How a new element has to look at its place: everything is inferred from what is written around
/// it.
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
  /// What stands before the first attribute, before each of the others, and behind the last.
  var attributeGaps: AttributeGaps
  /// A Boolean value indicating whether an empty line separates the new element from the one
  /// before.
  var separates: Bool
  /// The encoding that the text will have.
  var encoding: TextEncoding

  struct AttributeGaps: Hashable, Sendable {
    var first = " "
    var others = " "
    /// What stands before the end of the tag, if that is on a line of its own.
    var last: String?
  }

  /// Returns the text of `element` behind the line end and the indentation that separate it from
  /// what is before it.
  func textBehindGap(of element: NewElement) -> String {
    let gap = lineEnd + (separates ? lineEnd : "") + (lineEnd.isEmpty ? "" : indentation)
    return gap + text(of: element)
  }

  /// Returns the text of `element`, without the indentation of its first line.
  func text(of element: NewElement) -> String { text(of: element, indentation, attributeGaps) }

  private func text(
    of element: NewElement, _ indentation: String, _ gaps: AttributeGaps
  ) -> String {
    let attributes = element.attributes.enumerated().map { index, attribute in
      (index == 0 ? gaps.first : gaps.others)
        + Spelling.attribute(attribute, quote: quote, in: encoding)
    }
    let start = "<" + element.name + attributes.joined()
    if let text = element.text {
      return start + (gaps.last ?? "") + ">" + Spelling.characterData(text, in: encoding)
        + "</\(element.name)>"
    }
    guard !element.children.isEmpty else {
      return usesEmptyPair
        ? start + (gaps.last ?? "") + "></\(element.name)>"
        : start + (gaps.last ?? spaceBeforeClose) + "/>"
    }
    let inner = lineEnd.isEmpty ? "" : indentation + unit
    let children = element.children.map { lineEnd + inner + text(of: $0, inner, AttributeGaps()) }
    let end = lineEnd + (lineEnd.isEmpty ? "" : indentation) + "</\(element.name)>"
    return start + (gaps.last ?? "") + ">" + children.joined() + end
  }
}
