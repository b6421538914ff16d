/// A place in a text as people and tools name it.
public struct SourceLocation: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in UTF-16 code units, as .NET and most editors count.
  public let column: Int

  /// Creates a location from its line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of a text begin.
///
/// A line ends with CR LF, LF or a CR alone, as .NET's `XmlTextReader` counts them. A byte order
/// mark takes no column.
public struct LineTable: Sendable {
  private let utf8: [UInt8]
  private let starts: [Int]

  /// Creates the table of `text`.
  public init(_ text: SourceText) {
    utf8 = text.utf8
    var starts = [text.hasByteOrderMark ? 3 : 0]
    for (index, byte) in text.utf8.enumerated() {
      let isReturnBeforeLineFeed =
        byte == 0x0D && index + 1 < utf8.count && utf8[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isReturnBeforeLineFeed { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The number of lines; a text that ends with a line end has an empty last one.
  public var count: Int { starts.count }

  /// Returns the number of the line, from 1, that the byte at `offset` is in.
  public func line(of offset: Int) -> Int { lineIndex(of: offset) + 1 }

  /// Returns where the byte at `offset` stands.
  public func location(of offset: Int) -> SourceLocation {
    let line = lineIndex(of: offset)
    let start = min(starts[line], offset)
    // Every byte but those that go on with a character begins one; four bytes are two UTF-16 units.
    let column = utf8[start..<min(offset, utf8.count)].reduce(1) {
      $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1)
    }
    return SourceLocation(line: line + 1, column: column)
  }

  /// Returns the bytes of the line numbered `line` from 1, without its line end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : utf8.count
    while end > start, utf8[end - 1] == 0x0A || utf8[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
