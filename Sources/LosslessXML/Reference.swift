/// One reference in a text (productions 66 and 68).
struct Reference {
  enum Meaning: Hashable {
    /// A character by its number, or by one of the five predefined names.
    case character(UInt32)
    /// A general entity that is not predefined.
    case entity
    case malformed
  }

  /// The bytes from `&` to `;`.
  let range: Range<Int>
  let meaning: Meaning

  /// The bytes between `&` and `;`.
  var name: Range<Int> { (range.lowerBound + 1)..<(range.upperBound - 1) }

  /// Reads the reference whose `&` is at `start`; `nil` if no `;` ends a name or number there.
  init?(in bytes: [UInt8], at start: Int, limit: Int) {
    var end = start + 1
    while end < limit, bytes[end] != UInt8(ascii: ";") {
      let isEnd = Characters.endsName(bytes[end]) || bytes[end] == UInt8(ascii: "&")
      guard !isEnd else { return nil }
      end += 1
    }
    guard end < limit, end > start + 1 else { return nil }
    range = start..<(end + 1)
    let name = (start + 1)..<end
    if bytes[name.lowerBound] == UInt8(ascii: "#") {
      meaning = Self.character(bytes[name.dropFirst()]).map { .character($0) } ?? .malformed
    } else if let predefined = Self.predefined(bytes[name]) {
      meaning = .character(predefined)
    } else {
      meaning = bytes.firstOutsideName(in: name) == nil ? .entity : .malformed
    }
  }

  /// What keeps the reference from being one, whatever is declared.
  func fault(in bytes: [UInt8]) -> SyntaxFault? {
    switch meaning {
    case .entity: nil
    case .character(let value) where Characters.isAllowed(value): nil
    case .character: .forbiddenReference(String(decoding: bytes[range], as: UTF8.self))
    case .malformed: .malformedReference(String(decoding: bytes[range], as: UTF8.self))
    }
  }

  /// The character that a name refers to without a declaration (4.6).
  static func predefined(_ name: ArraySlice<UInt8>) -> UInt32? {
    if name.elementsEqual("amp".utf8) { return 0x26 }
    if name.elementsEqual("lt".utf8) { return 0x3C }
    if name.elementsEqual("gt".utf8) { return 0x3E }
    if name.elementsEqual("quot".utf8) { return 0x22 }
    return name.elementsEqual("apos".utf8) ? 0x27 : nil
  }

  /// The number in `#65` or `#x41` behind its `#`, at most one more than the last code point.
  private static func character(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let number = isHexadecimal ? digits.dropFirst() : digits
    guard !number.isEmpty else { return nil }
    var value: UInt32 = 0
    for digit in number {
      guard let figure = figure(digit), isHexadecimal || figure < 10 else { return nil }
      value = min(value * (isHexadecimal ? 16 : 10) + figure, 0x11_0000)
    }
    return value
  }

  private static func figure(_ digit: UInt8) -> UInt32? {
    switch digit {
    case 0x30...0x39: UInt32(digit) - 0x30
    case 0x41...0x46: UInt32(digit) - 0x41 + 10
    case 0x61...0x66: UInt32(digit) - 0x61 + 10
    default: nil
    }
  }
}
