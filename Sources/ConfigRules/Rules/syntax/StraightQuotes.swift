import SourceText

/// Reads a tag whose values stand in typographic quotation marks as it was meant, and spells it
/// with straight ones.
struct StraightQuotes {
  private let scalars: [(value: Unicode.Scalar, offset: Int)]
  private var at = 0
  private var edits: [TextEdit] = []

  /// Returns the edits that give the tag around `offset` straight quotation marks.
  ///
  /// `nil` if it is not clear how far each value goes, or a value holds a straight mark.
  static func script(in text: SourceText, tagAround offset: Int) -> EditScript? {
    let start = text.utf8[..<offset].lastIndex(of: UInt8(ascii: "<"))
    guard let start else { return nil }
    var tag = StraightQuotes(text, from: start)
    guard tag.readAttributes() else { return nil }
    return try? EditScript(tag.edits)
  }

  private init(_ text: SourceText, from start: Int) {
    var offset = start
    scalars = text[start..<text.utf8.count].unicodeScalars.prefix(4000).map { scalar in
      defer { offset += scalar.utf8.count }
      return (scalar, offset)
    }
  }

  /// Reads up to the end of the tag, and returns whether all was understood.
  private mutating func readAttributes() -> Bool {
    while at < scalars.count {
      switch scalars[at].value {
      case ">": return true
      case "=":
        at += 1
        while at < scalars.count, scalars[at].value.properties.isWhitespace { at += 1 }
        guard readValue() else { return false }
      default:
        guard !isMark(at) else { return false }
        at += 1
      }
    }
    return false
  }

  private mutating func readValue() -> Bool {
    guard at < scalars.count, isMark(at) else { return false }
    let opening = at
    let quote: Unicode.Scalar = isStraight(at) ? scalars[at].value : "\""
    at += 1
    while at < scalars.count, !"<>\n\r".unicodeScalars.contains(scalars[at].value) {
      let isEnd = scalars[at].value == quote || isMark(at) && endsValue(at)
      if isEnd {
        straighten(opening, quote)
        straighten(at, quote)
        at += 1
        return true
      }
      at += 1
    }
    return false
  }

  private mutating func straighten(_ index: Int, _ quote: Unicode.Scalar) {
    let (mark, offset) = scalars[index]
    guard mark != quote else { return }
    edits.append(TextEdit(offset..<(offset + mark.utf8.count), String(Character(quote))))
  }

  /// Returns whether the tag goes on behind `index` as it does behind a value: with its end or with
  /// another attribute.
  private func endsValue(_ index: Int) -> Bool {
    let rest = scalars[(index + 1)...].lazy.map(\.value)
    guard let first = rest.first else { return false }
    if first == ">" || first == "/" { return true }
    guard first.properties.isWhitespace else { return false }
    let next = rest.drop { $0.properties.isWhitespace }
    if let start = next.first, start == ">" || start == "/" { return true }
    let name = next.prefix { $0.properties.isAlphabetic || ".-_:".unicodeScalars.contains($0) }
    return !name.isEmpty && next.dropFirst(name.count).first == "="
  }

  private func isStraight(_ index: Int) -> Bool {
    scalars[index].value == "\"" || scalars[index].value == "'"
  }

  private func isMark(_ index: Int) -> Bool {
    switch scalars[index].value.value {
    case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB, 0x2032, 0x2033: true
    default: false
    }
  }
}
