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
    inserting([element], position)[0]
  }

  /// The edits that put `elements` inside this one, each behind the one before it; only that for
  /// the first of them where there is no content yet, from which the others could tell their
  /// layout.
  func inserting(_ elements: [NewElement], _ position: Position) -> [TextEdit] {
    let previous = node(before: position)
    var layouts: [String: Layout] = [:]
    let texts = (contentRange.isEmpty ? elements.prefix(1) : elements[...]).map { element in
      let layout = layouts[element.name] ?? Layout(of: element.name, in: self, after: previous)
      layouts[element.name] = layout
      return layout.textBehindGap(of: element)
    }
    guard contentRange.isEmpty, let text = texts.first, let layout = layouts.values.first else {
      let offset = lineEnd(behind: previous?.range.upperBound ?? contentRange.lowerBound)
      return texts.map { .insertion(of: $0, at: offset) }
    }
    let end = layout.lineEnd + (indentation ?? "")
    guard isEmptyElementTag else {
      return [.insertion(of: text + end, at: contentRange.lowerBound)]
    }
    var close = range.upperBound - 2
    while Self.isSpace(document.text.utf8[close - 1]) { close -= 1 }
    return [TextEdit(close..<range.upperBound, ">" + text + end + "</\(name)>")]
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
}

extension UInt8 {
  /// A Boolean value indicating whether the byte is CR or LF.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
