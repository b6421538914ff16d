import SourceText

/// The lines of a text that edits touch.
enum TouchedLines {
  /// Returns how many lines `edits` cannot but touch: none where they put whole lines between
  /// others.
  static func needed(by edits: [TextEdit], in text: SourceText) -> Int {
    var text = text
    var count = 0
    for edit in edits {
      count += needed(by: edit, in: text.utf8)
      text = text.applying(EditScript(edit))
    }
    return count
  }

  private static func needed(by edit: TextEdit, in bytes: [UInt8]) -> Int {
    let old = bytes[edit.range]
    // Blanks at the end of a line belong to it, so that it need not be touched for them.
    let rest = bytes[edit.range.upperBound...].first { $0 != 0x20 && $0 != 0x09 }
    let endsLine = rest.map(isLineEnd) ?? true
    let isWholeLines = [old.first, edit.replacement.first].allSatisfy { $0.map(isLineEnd) ?? true }
    guard endsLine, isWholeLines else { return max(1, split(Array(old)).count) }
    return old.count { $0 == 0x0A }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Returns how many lines of `before` are not in `after` in their order.
  static func lost(from before: SourceText, in after: SourceText) -> Int {
    difference(from: before, to: after).removals.count
  }

  /// Returns the lines that are taken away from `before` and put in to give `after`.
  static func difference(
    from before: SourceText, to after: SourceText
  ) -> CollectionDifference<ArraySlice<UInt8>> {
    split(after.utf8).difference(from: split(before.utf8))
  }

  /// The lines with their ends; what stands behind the last line end is a line, too.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    return lines + (start < bytes.count ? [bytes[start...]] : [])
  }
}
