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
    let offset = previous?.range.upperBound ?? contentRange.lowerBound
    return .insertion(of: contentRange.isEmpty ? text + end : text, at: offset)
  }

  /// The node that the new element follows, with a comment on the same line counted to it.
  private func node(before position: Position) -> NodeSyntax? {
    switch position {
    case .first: return nil
    case .last: return children.filter { !$0.isWhitespace }.last
    case .after(let sibling):
      var last = sibling.asNode
      for node in children.drop(while: { $0 != sibling.asNode }).dropFirst() {
        if node.isWhitespace, !node.hasLineEnd { continue }
        guard node.kind == .comment else { break }
        last = node
      }
      return last
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The edit that takes this element away, with the white space before it.
  ///
  /// A comment behind it on its line keeps its line.
  var removal: TextEdit {
    let siblings = parent.map { Array($0.children) } ?? []
    guard let index = siblings.firstIndex(of: asNode) else { return .deletion(of: range) }
    let follower = siblings[(index + 1)...].first { !$0.isWhitespace || $0.hasLineEnd }
    let hasGap = index > 0 && siblings[index - 1].isWhitespace && follower?.kind != .comment
    let start = hasGap ? siblings[index - 1].range.lowerBound : range.lowerBound
    return .deletion(of: start..<range.upperBound)
  }
}

extension NodeSyntax {
  fileprivate var hasLineEnd: Bool {
    document.text.utf8[range].contains { $0 == 0x0A || $0 == 0x0D }
  }
}
