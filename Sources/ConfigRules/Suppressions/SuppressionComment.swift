import LosslessXML
import SourceDiagnostics
import SourceText

/// A comment of the form `cfgpatch:ignore RULE REASON`, and the part of the file it is about.
struct SuppressionComment {
  /// A word of the comment, with its place.
  typealias Word = (text: String, range: Range<Int>)

  /// The bytes of the comment.
  let range: Range<Int>
  /// The next element in the same parent, or the whole file for a comment before the root; `nil`
  /// where no element follows.
  let extent: Range<Int>?
  /// What stands behind `cfgpatch:`.
  private let words: [Word]

  /// Returns the comments of `document` that begin with `cfgpatch:`, in the order of the file.
  static func all(in document: DocumentSyntax) -> [SuppressionComment] {
    let whole = 0..<document.text.utf8.count
    let top = found(among: document.children) { _ in whole }
    return
      (top + document.elements.flatMap { found(among: $0.children, extent: \.range) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func found(
    among siblings: NodeSequence, extent: (ElementSyntax) -> Range<Int>
  ) -> [SuppressionComment] {
    var found: [SuppressionComment] = []
    var waiting: [NodeSyntax] = []
    for node in siblings {
      if node.kind == .comment { waiting.append(node) }
      guard let element = node.element else { continue }
      found += waiting.compactMap { SuppressionComment($0, extent: extent(element)) }
      waiting = []
    }
    return found + waiting.compactMap { SuppressionComment($0, extent: nil) }
  }

  private init?(_ node: NodeSyntax, extent: Range<Int>?) {
    let mark = "cfgpatch:"
    let utf8 = node.document.text.utf8
    let content = utf8[node.range].dropFirst("<!--".utf8.count).dropLast("-->".utf8.count)
    let trimmed = content.drop { $0 <= 0x20 }
    guard trimmed.starts(with: mark.utf8) else { return nil }
    range = node.range
    self.extent = extent
    words = trimmed.dropFirst(mark.utf8.count).split { $0 <= 0x20 }.map { word in
      (String(decoding: word, as: UTF8.self), word.startIndex..<word.endIndex)
    }
  }

  /// The name of the rule, if the comment is complete.
  var rule: Word? { incompleteness == nil ? words[1] : nil }

  /// The reason that the comment gives, in words with one space between them.
  var reason: String { words.dropFirst(2).map(\.text).joined(separator: " ") }

  /// What the comment lacks, as a clause.
  var incompleteness: String? {
    guard words.first?.text == "ignore" else {
      return "a comment that begins with 'cfgpatch:' does not go on with 'ignore'"
    }
    guard words.count > 1 else { return "the suppression names no rule" }
    return words.count > 2 ? nil : "the suppression of '\(words[1].text)' gives no reason"
  }
}
