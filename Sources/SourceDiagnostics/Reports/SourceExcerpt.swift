import SourceText

/// The line on which a span begins, and where under it the carets go.
struct SourceExcerpt {
  /// The line, as much of it as fits.
  let text: String
  /// The columns before the first caret.
  let indent: Int
  /// The number of carets, at least one.
  let caretCount: Int

  /// Creates the excerpt for `span` of a shown line, cut to `width` columns around the span.
  ///
  /// A span that goes on to further lines is marked to the end of this one.
  init(of span: Range<Int>, in line: ShownLine, width: Int) {
    let columns = line.columns(of: span)
    let window = Self.window(around: columns, of: line.width, width: width)
    let cutsStart = window.lowerBound > 0
    let cutsEnd = window.upperBound < line.width
    let (shown, shownColumns) = line.text(in: window)
    text = (cutsStart ? "…" : "") + shown + (cutsEnd ? "…" : "")
    indent = (cutsStart ? 1 : 0) + columns.lowerBound - shownColumns.lowerBound
    caretCount = max(1, min(columns.upperBound, shownColumns.upperBound) - columns.lowerBound)
  }

  /// The columns to show of a line of `total` columns, so that `span` is among them.
  private static func window(around span: Range<Int>, of total: Int, width: Int) -> Range<Int> {
    guard total > width else { return 0..<total }
    // An ellipsis may stand at either end, and one caret behind the last character.
    let room = max(1, width - 3)
    let lead = span.count <= room ? (room - span.count) / 2 : room / 8
    let start = min(max(0, span.lowerBound - lead), total - room)
    return start..<(start + room)
  }
}

extension ShownLine {
  /// The columns that the whole line takes.
  fileprivate var width: Int { characters.reduce(0) { $0 + $1.width } }

  /// The columns in which the characters of `span` stand; empty where it holds none of them.
  fileprivate func columns(of span: Range<Int>) -> Range<Int> {
    var start = 0
    var rest = characters[...]
    while let first = rest.first, first.range.upperBound <= span.lowerBound {
      start += first.width
      rest = rest.dropFirst()
    }
    let marked = rest.prefix { $0.range.lowerBound < span.upperBound }
    return start..<(start + marked.reduce(0) { $0 + $1.width })
  }

  /// What stands in `window` and its columns; a character is shown whole or not at all.
  fileprivate func text(in window: Range<Int>) -> (text: String, columns: Range<Int>) {
    var text = ""
    var shown = window.lowerBound..<window.lowerBound
    var column = 0
    for character in characters {
      let end = column + character.width
      if column >= window.lowerBound, end <= window.upperBound {
        shown = (text.isEmpty ? column : shown.lowerBound)..<end
        text += character.text
      }
      column = end
    }
    return (text, shown)
  }
}
