/// The character classes of XML 1.0, fifth edition.
enum Characters {
  /// Returns whether `byte` is white space (production 3, `S`).
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Returns whether `byte` cannot be inside a name and so ends it.
  @inline(__always)
  static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: true
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// Returns whether `byte` is an ASCII letter, digit, hyphen, point or underscore.
  @inline(__always)
  static func isPlainNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  /// Returns whether `byte` is an ASCII letter or underscore, which begin a name.
  @inline(__always)
  static func isPlainNameStart(_ byte: UInt8) -> Bool { byte >= 0x41 && isPlainNameByte(byte) }

  /// Returns whether a document may contain `scalar` (production 2, `Char`).
  static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Returns whether a name may begin with `scalar` (production 4, `NameStartChar`).
  static func startsName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF: true
    case 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF: true
    case 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF: true
    default: false
    }
  }

  /// Returns whether a name may go on with `scalar` (production 4a, `NameChar`).
  static func continuesName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: startsName(scalar)
    }
  }

  /// Returns whether a public identifier may contain `byte` (production 13, `PubidChar`).
  static func isInPublicIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0D, 0x0A, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-'()+,./:=?;!*#@$_%".utf8.contains(byte)
    }
  }

  /// The offset of the first character that no document may contain, or `nil`.
  static func firstForbidden(in bytes: [UInt8]) -> Int? {
    for start in stride(from: 0, to: bytes.count, by: 256) {
      let range = start..<min(start + 256, bytes.count)
      // Most blocks hold nothing of interest. Without a branch, many bytes are seen at once.
      guard bytes[range].reduce(0, { $0 | suspicion(of: $1) }) != 0 else { continue }
      if let found = range.first(where: { isForbidden(bytes, at: $0) }) { return found }
    }
    return nil
  }

  /// Not 0 if a forbidden character may begin with `byte`.
  @inline(__always)
  private static func suspicion(of byte: UInt8) -> UInt8 {
    let isControl: UInt8 = byte < 0x20 ? 1 : 0
    let isNoLine: UInt8 = (byte != 0x0A ? 1 : 0) & (byte != 0x0D ? 1 : 0)
    return isControl & isNoLine & (byte != 0x09 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
  }

  private static func isForbidden(_ bytes: [UInt8], at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x20 { return !isSpace(byte) }
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    guard byte == 0xEF, offset + 2 < bytes.count else { return false }
    return bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE
  }
}

extension [UInt8] {
  /// The character that begins at `offset` and its length in bytes.
  ///
  /// Bytes that are not UTF-8 give a replacement character of one byte; the text's encoding defect
  /// tells of them.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = self[offset]
    guard first >= 0x80 else { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, offset + length <= count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in self[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  /// The bytes of the character that begins at `offset`; nothing at the end.
  func rangeOfScalar(at offset: Int) -> Range<Int> {
    offset < count ? offset..<(offset + scalar(at: offset).length) : count..<count
  }

  /// The offset of the first character in `range` that keeps it from being a name (production 5).
  func firstOutsideName(in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, length) = scalar(at: at)
      let fits =
        at == range.lowerBound ? Characters.startsName(value) : Characters.continuesName(value)
      guard fits else { return at }
      at += length
    }
    return nil
  }

  /// Returns whether the same bytes stand in both ranges.
  func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where self[left.lowerBound + offset] != self[right.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Returns whether the bytes from `offset` on begin with `text`.
  @inline(__always)
  func has(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= count else { return false }
    for index in 0..<length where unsafe self[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// The offset of the first of three bytes, at or after `offset`; the end if there is none.
  func first(of one: UInt8, _ other: UInt8, _ third: UInt8, from offset: Int) -> Int {
    var at = offset
    while at < count {
      let byte = self[at]
      if byte == one || byte == other || byte == third { return at }
      at += 1
    }
    return count
  }

  /// The offset at which `text` begins, at or after `offset`, or `nil`.
  func offset(of text: StaticString, from offset: Int) -> Int? {
    let first = unsafe text.utf8Start[0]
    var at = offset
    while at < count {
      if self[at] == first, has(text, at: at) { return at }
      at += 1
    }
    return nil
  }
}
