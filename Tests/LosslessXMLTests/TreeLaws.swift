import LosslessXML
import SourceText

/// What is true of every document, whatever its bytes.
enum TreeLaws {
  /// Returns the first law that `document` breaks, in words, or `nil`.
  static func violation(of document: DocumentSyntax) -> String? {
    tiling(of: document) ?? nesting(of: document) ?? spelling(of: document)
  }

  /// Every byte is in exactly one token.
  private static func tiling(of document: DocumentSyntax) -> String? {
    var end = 0
    for token in document.tokens {
      if token.range.lowerBound != end { return "a token begins at \(token.range), not at \(end)" }
      if token.range.isEmpty { return "the token at \(end) is empty" }
      end = token.range.upperBound
    }
    let count = document.text.utf8.count
    return end == count ? nil : "the tokens end at \(end) of \(count)"
  }

  /// A node lies inside its parent's content, and behind the sibling before it.
  private static func nesting(of document: DocumentSyntax) -> String? {
    if let found = ordering(of: document.children, within: 0..<document.text.utf8.count) {
      return found
    }
    for element in document.elements {
      if let found = ordering(of: element.children, within: element.contentRange) { return found }
      for child in element.elements where child.parent != element {
        return "the element at \(child.range) is not the child of its parent"
      }
    }
    return nil
  }

  private static func ordering(of nodes: NodeSequence, within range: Range<Int>) -> String? {
    var end = range.lowerBound
    for node in nodes {
      let isInside = node.range.lowerBound >= end && node.range.upperBound <= range.upperBound
      if !isInside { return "the node at \(node.range) leaves \(end)..<\(range.upperBound)" }
      end = node.range.upperBound
    }
    return nil
  }

  /// The parts of an element and of its attributes are where they say, and in order.
  private static func spelling(of document: DocumentSyntax) -> String? {
    let text = document.text
    for element in document.elements {
      let parts = [element.startTagRange, element.contentRange, element.endTagRange]
      let isWhole =
        parts[0].lowerBound == element.range.lowerBound
        && parts[0].upperBound == parts[1].lowerBound
        && parts[1].upperBound == parts[2].lowerBound
        && parts[2].upperBound == element.range.upperBound
      guard isWhole else { return "the parts of \(element.range) are \(parts)" }
      guard text[element.range.lowerBound..<element.nameRange.upperBound] == "<" + element.name,
        element.nameRange.upperBound <= parts[0].upperBound
      else { return "the name of \(element.range) is at \(element.nameRange)" }
      guard parts[2].isEmpty || text[parts[2]].hasPrefix("</") else {
        return "the end tag at \(parts[2]) is none"
      }
      if let found = spelling(of: element.attributes, in: parts[0], text) { return found }
    }
    return nil
  }

  private static func spelling(
    of attributes: some Sequence<AttributeSyntax>, in tag: Range<Int>, _ text: SourceText
  ) -> String? {
    var end = tag.lowerBound + 1
    for attribute in attributes {
      let value = attribute.valueRange
      let isInside =
        attribute.range.lowerBound >= end && attribute.nameRange.upperBound < value.lowerBound
        && attribute.range.upperBound <= tag.upperBound
      guard isInside else { return "the attribute at \(attribute.range) leaves the tag at \(tag)" }
      guard text.utf8[value.lowerBound - 1] == attribute.quote,
        !text.utf8[value].contains(attribute.quote),
        value.upperBound == text.utf8.count || text.utf8[value.upperBound] == attribute.quote
      else { return "the value at \(value) does not stand between two quotation marks" }
      end = attribute.range.upperBound
    }
    return nil
  }
}
