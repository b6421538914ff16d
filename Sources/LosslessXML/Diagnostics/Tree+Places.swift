import SourceText

/// Where a place in a document is, for messages about it.
extension DocumentSyntax.Tree {
  /// The start tags of the elements that are open at `offset`, innermost first.
  func startTags(openAt offset: Int) -> [Range<Int>] {
    var tags: [Range<Int>] = []
    var index = nodes.lastIndex { $0.start <= offset } ?? -1
    while index >= 0 {
      let node = nodes[index]
      if node.isOpen(at: offset) { tags.append(Int(node.start)..<Int(node.contentStart)) }
      index = Int(node.parent)
    }
    return tags
  }

  /// The name in the start tag at `range`.
  func name(ofTag range: Range<Int>) -> String {
    let end = range.dropFirst().first { Characters.endsName(text.utf8[$0]) }
    return text[(range.lowerBound + 1)..<(end ?? range.upperBound)]
  }

  func isInRoot(_ offset: Int) -> Bool { !startTags(openAt: offset).isEmpty }

  func isInDoctype(_ offset: Int) -> Bool { doctype?.range.contains(offset) ?? false }

  func isBeforeRoot(_ offset: Int) -> Bool { offset < root?.start ?? .max }

  func isBehindRoot(_ offset: Int) -> Bool { offset >= root?.end ?? .max }

  private var root: Node? { nodes.first { $0.kind == .element } }
}

extension Node {
  /// Returns whether the node is an element whose content goes on at `offset`.
  fileprivate func isOpen(at offset: Int) -> Bool {
    guard kind == .element, contentStart <= offset else { return false }
    return offset < end || offset == end && contentEnd == end && !isEmptyElementTag
  }
}
