import LosslessXML
import SourceText

/// Where a new element goes inside its parent.
enum Position: Hashable, Sendable {
  case first
  case last
  case after(ElementSyntax)
}

extension ElementSyntax {
  /// The edit that puts `element` inside this one.
  ///
  /// It only inserts, but for an empty-element tag, which has to become two tags. What is inserted
  /// begins with the line end, so that taking the element and the gap before it away again gives
  /// the bytes that were there.
  func inserting(_ element: NewElement, _ position: Position) -> TextEdit {
    let previous = node(before: position)
    let layout = Layout(of: element.name, in: self, after: previous)
    let gap = layout.lineEnd + (layout.separates ? layout.lineEnd : "")
    let text = gap + (layout.lineEnd.isEmpty ? "" : layout.indentation) + layout.text(of: element)
    let end = layout.lineEnd + (indentation ?? "")
    guard !isEmptyElementTag else {
      var close = range.upperBound - 2
      while Self.isSpace(document.text.utf8[close - 1]) { close -= 1 }
      return TextEdit(close..<range.upperBound, ">" + text + end + "</\(name)>")
    }
    let offset = lineEnd(behind: previous?.range.upperBound ?? contentRange.lowerBound)
    return .insertion(of: contentRange.isEmpty ? text + end : text, at: offset)
  }

  /// Where the line of `offset` ends if only blanks are left on it, else `offset`: blanks at the
  /// end of a line belong to that line.
  private func lineEnd(behind offset: Int) -> Int {
    let rest = document.text.utf8[offset..<contentRange.upperBound]
    let end = rest.firstIndex { $0 != 0x20 && $0 != 0x09 }
    return end.flatMap { rest[$0].isLineEnd ? $0 : nil } ?? offset
  }

  /// The node that the new element follows, with a comment on the same line counted to it.
  private func node(before position: Position) -> NodeSyntax? {
    switch position {
    case .first: lastComment(on: children.map(\.self))
    case .last: children.filter { !$0.isWhitespace }.last
    case .after(let sibling):
      lastComment(on: children.drop { $0 != sibling.asNode }.dropFirst()) ?? sibling.asNode
    }
  }

  /// The last of the comments that `nodes` begin with before a line ends.
  private func lastComment(on nodes: some Sequence<NodeSyntax>) -> NodeSyntax? {
    let line = nodes.prefix { $0.kind == .comment || $0.isWhitespace && !$0.hasLineEnd }
    return line.filter { $0.kind == .comment }.last
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte.isLineEnd
  }

  /// The edit that takes this element away, with the line ends and the indentation before it.
  ///
  /// A comment behind it on its line keeps its line.
  var removal: TextEdit {
    let siblings = parent.map { Array($0.children) } ?? []
    guard let index = siblings.firstIndex(of: asNode) else { return .deletion(of: range) }
    let follower = siblings[(index + 1)...].first { !$0.isWhitespace || $0.hasLineEnd }
    let hasGap = index > 0 && siblings[index - 1].isWhitespace && follower?.kind != .comment
    guard hasGap else { return .deletion(of: range) }
    let elements = siblings.compactMap(\.element)
    let gap = siblings[index - 1].gap(withEmptyLines: Layout.separates(elements, atLeast: 4))
    return .deletion(of: gap.lowerBound..<range.upperBound)
  }
}

extension NodeSyntax {
  fileprivate var hasLineEnd: Bool { document.text.utf8[range].contains(where: \.isLineEnd) }

  /// The part of the white space before an element that goes with it: its indentation with the line
  /// end before that, and empty lines where they separate all neighbours.
  ///
  /// Blanks at the end of the line before belong to that line.
  fileprivate func gap(withEmptyLines: Bool) -> Range<Int> {
    let bytes = document.text.utf8[range]
    guard let first = bytes.firstIndex(where: \.isLineEnd),
      let last = bytes.lastIndex(where: \.isLineEnd)
    else { return range }
    let hasReturn = last > range.lowerBound && bytes[last] == 0x0A && bytes[last - 1] == 0x0D
    return (withEmptyLines ? first : hasReturn ? last - 1 : last)..<range.upperBound
  }
}

extension UInt8 {
  /// A Boolean value indicating whether the byte is CR or LF.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
