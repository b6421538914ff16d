import SourceText

/// A range of a text in lines and columns, both counted from 1; the end is exclusive.
struct SourceRegion: Hashable, Sendable {
  let start: SourceLocation
  let end: SourceLocation

  init(_ range: Range<Int>, _ lines: LineTable) {
    start = lines.location(of: range.lowerBound)
    end = lines.location(of: range.upperBound)
  }

  /// The last line that holds something of the range.
  ///
  /// A range that takes a line end with it ends in front of the next line, and not on it.
  var lastLine: Int { end.column == 1 && end.line > start.line ? end.line - 1 : end.line }
}
