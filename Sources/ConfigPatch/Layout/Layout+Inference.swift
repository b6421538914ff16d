import LosslessXML
import SourceText

extension Layout {
  /// Infers how an element named `name` would look inside `parent`, behind `previous` if that is
  /// given.
  init(of name: String, in parent: ElementSyntax, after previous: NodeSyntax?) {
    let siblings = Array(parent.elements)
    let document = parent.document
    let model = siblings.last { $0.isNamed(name) } ?? siblings.last
    let emptyTags =
      siblings.contains(where: \.isWithoutContent) ? siblings : Array(document.elements)
    let attributed =
      siblings.contains { !$0.attributes.isEmpty } ? siblings : Array(document.elements)
    let ownUnit = Self.unit(at: parent)
    self.init(
      lineEnd: Self.isOneLine(parent) ? "" : Self.lineEnd(near: parent),
      indentation: model.flatMap(\.indentation) ?? (parent.indentation ?? "") + ownUnit,
      unit: ownUnit,
      quote: Self.quote(in: attributed, of: document),
      spaceBeforeClose: Self.spaceBeforeClose(in: emptyTags),
      usesEmptyPair: Self.usesEmptyPair(siblings.filter { $0.isNamed(name) }),
      attributeGaps: siblings.last { $0.isNamed(name) && $0.attributes.count > 1 }?.attributeGaps
        ?? AttributeGaps(),
      separates: previous != nil && Self.separates(siblings, atLeast: 3),
      encoding: document.text.encoding)
  }

  /// Whether `parent` holds something, all of it on one line.
  private static func isOneLine(_ parent: ElementSyntax) -> Bool {
    guard parent.children.contains(where: { !$0.isWhitespace }) else { return false }
    let bytes = parent.document.text.utf8[parent.contentRange]
    return !bytes.contains(where: \.isLineEnd)
  }

  /// The line end that is used nearest before the end of `element`; that of Windows if there is
  /// none.
  private static func lineEnd(near element: ElementSyntax) -> String {
    let bytes = element.document.text.utf8
    let before = bytes[..<element.endTagRange.lowerBound].lastIndex(where: \.isLineEnd)
    guard let last = before ?? bytes.firstIndex(where: \.isLineEnd) else {
      return "\r\n"
    }
    if bytes[last] == 0x0D {
      return last + 1 < bytes.count && bytes[last + 1] == 0x0A ? "\r\n" : "\r"
    }
    return last > 0 && bytes[last - 1] == 0x0D ? "\r\n" : "\n"
  }

  /// What a level of nesting adds to the indentation, at `element` or else anywhere in the
  /// document.
  private static func unit(at element: ElementSyntax) -> String {
    let near = Array(element.elements) + [element]
    var isFlat = false
    for candidate in [near, Array(element.document.elements)].joined() {
      guard let parent = candidate.parent?.indentation, let own = candidate.indentation else {
        continue
      }
      if own.count > parent.count, own.hasPrefix(parent) {
        return String(own.dropFirst(parent.count))
      }
      isFlat = isFlat || own == parent
    }
    return isFlat ? "" : "  "
  }

  /// The quotation mark that most attributes of `elements` have; without any that of the XML
  /// declaration.
  static func quote(in elements: [ElementSyntax], of document: DocumentSyntax) -> UInt8 {
    let quotes = elements.flatMap { $0.attributes.map(\.quote) }
    if quotes.isEmpty, let version = document.xmlDeclaration?.versionRange {
      return document.text.utf8[version.lowerBound - 1]
    }
    let single = quotes.count { $0 == UInt8(ascii: "'") }
    return single * 2 > quotes.count ? UInt8(ascii: "'") : UInt8(ascii: "\"")
  }

  private static func spaceBeforeClose(in elements: [ElementSyntax]) -> String {
    let empty = elements.filter(\.isEmptyElementTag)
    let spaced = empty.count { element in
      let before = element.document.text.utf8[element.range.upperBound - 3]
      return before == 0x20 || before == 0x09 || before.isLineEnd
    }
    return spaced * 2 >= empty.count ? " " : ""
  }

  private static func usesEmptyPair(_ siblings: [ElementSyntax]) -> Bool {
    let bare = siblings.filter(\.isWithoutContent)
    return !bare.isEmpty && bare.count { !$0.isEmptyElementTag } * 2 > bare.count
  }

  /// Returns whether there are so many elements, all with an empty line between them.
  static func separates(_ siblings: [ElementSyntax], atLeast count: Int) -> Bool {
    guard siblings.count >= count else { return false }
    return zip(siblings, siblings.dropFirst()).allSatisfy { first, second in
      first.document.text[first.range.upperBound..<second.range.lowerBound].hasEmptyLine
    }
  }
}

extension String {
  /// The text from its first line end on, if it has one: blanks before it belong to no one.
  var fromLineEnd: String? {
    firstIndex(where: \.isNewline).map { String(self[$0...]) }
  }

  /// A Boolean value indicating whether a line of nothing but white space is in the text.
  fileprivate var hasEmptyLine: Bool {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .dropFirst().dropLast().contains { $0.allSatisfy(\.isWhitespace) }
  }
}

extension ElementSyntax {
  /// The white space before the element, if it is the first thing on its line.
  var indentation: String? {
    let bytes = document.text.utf8
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let mark = document.text.hasByteOrderMark ? 3 : 0
    let isFirst = start <= mark || bytes[start - 1].isLineEnd
    return isFirst ? document.text[max(start, mark)..<range.lowerBound] : nil
  }

  fileprivate var isWithoutContent: Bool { contentRange.isEmpty }

  /// What separates the attributes, where that has a line end in it; a space where it has none.
  fileprivate var attributeGaps: Layout.AttributeGaps {
    var gaps = Layout.AttributeGaps()
    let ranges = attributes.map(\.range)
    guard ranges.count > 1 else { return gaps }
    let first = document.text[nameRange.upperBound..<ranges[0].lowerBound]
    let other = document.text[ranges[0].upperBound..<ranges[1].lowerBound]
    gaps.first = first.fromLineEnd ?? gaps.first
    gaps.others = other.fromLineEnd ?? gaps.others
    let end = startTagRange.upperBound - (isEmptyElementTag ? 2 : 1)
    let last = document.text[ranges[ranges.count - 1].upperBound..<end]
    gaps.last = last.fromLineEnd
    return gaps
  }
}
