import LosslessXML
import SourceText

extension ElementSyntax {
  /// The edit that takes this element away, with the line ends and the indentation before it.
  var removal: TextEdit {
    parent?.removals(of: [self])[self] ?? .deletion(of: range)
  }

  /// The edits that take `elements`, which are directly inside, away together, each with the line
  /// ends and the indentation before it.
  ///
  /// A comment behind them on their line keeps its line.
  func removals(of elements: Set<ElementSyntax>) -> [ElementSyntax: TextEdit] {
    let siblings = Array(children)
    let separates = Layout.separates(Array(self.elements), atLeast: 4)
    var removals: [ElementSyntax: TextEdit] = [:]
    var follower: NodeSyntax?
    for index in siblings.indices.reversed() {
      let node = siblings[index]
      guard let element = node.element, elements.contains(element) else {
        if !node.isWhitespace || node.hasLineEnd { follower = node }
        continue
      }
      let hasGap = index > 0 && siblings[index - 1].isWhitespace && follower?.kind != .comment
      let gap = hasGap ? siblings[index - 1].gap(withEmptyLines: separates) : node.range
      removals[element] = .deletion(of: gap.lowerBound..<node.range.upperBound)
    }
    return removals
  }
}

extension NodeSyntax {
  /// A Boolean value indicating whether a line ends in it.
  var hasLineEnd: Bool { document.text.utf8[range].contains(where: \.isLineEnd) }

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
