import SourceText

/// One character of a line as it is shown.
struct ShownCharacter {
  /// Where the character stands, as offsets into the text's UTF-8.
  let range: Range<Int>
  /// What is shown for it.
  let text: String
  /// The columns that `text` takes.
  let width: Int

  init(_ range: Range<Int>, showing text: String) {
    self.range = range
    self.text = text
    width = text.displayWidth
  }
}

/// A line of a file as it is shown: printable, on one line, with tabs made into spaces.
struct ShownLine {
  /// Tab stops count from the beginning of the line, wherever the terminal puts it.
  private static let tabWidth = 4

  private(set) var characters: [ShownCharacter] = []
  private let hidden: [Range<Int>]
  private var column = 0

  /// Reads the bytes of `line`, which may be any bytes, from `text`.
  init(_ line: Range<Int>, of text: SourceText, hiding hidden: [Range<Int>] = []) {
    self.hidden = hidden
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = text.utf8[line].makeIterator()
    var run = ""
    var offset = line.lowerBound
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar):
        run.unicodeScalars.append(UTF8.decode(scalar))
      case .error(let length):
        offset = append(run, at: offset)
        run = ""
        append(bytes: text.utf8[offset..<(offset + length)])
        offset += length
      case .emptyInput:
        _ = append(run, at: offset)
        return
      }
    }
  }

  /// Appends characters and returns the offset behind them.
  private mutating func append(_ run: String, at start: Int) -> Int {
    run.reduce(start) { offset, character in
      let end = offset + character.utf8.count
      let gap = Self.tabWidth - column % Self.tabWidth
      let shown = character == "\t" ? String(repeating: " ", count: gap) : character.visible
      append(shown, for: offset..<end)
      return end
    }
  }

  /// Appends bytes that are no text.
  private mutating func append(bytes: ArraySlice<UInt8>) {
    for (offset, byte) in zip(bytes.indices, bytes) {
      let digits = String(byte, radix: 16, uppercase: true)
      append("\\x" + digits, for: offset..<(offset + 1))
    }
  }

  private mutating func append(_ shown: String, for range: Range<Int>) {
    var shown = shown
    if let secret = hidden.first(where: { $0.overlaps(range) }) {
      let follows = characters.last.map { $0.range.overlaps(secret) } ?? false
      shown = follows ? "" : "***"
    }
    let character = ShownCharacter(range, showing: shown)
    characters.append(character)
    column += character.width
  }
}
