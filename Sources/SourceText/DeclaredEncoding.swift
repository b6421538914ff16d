/// The value of `encoding` in the XML declaration, read from bytes whose encoding is not yet known.
struct DeclaredEncoding {
  let name: String
  /// Where the name stands, as an offset into the text's UTF-8.
  let offset: Int

  /// Reads the declaration at the beginning of `bytes`; `nil` if it names none.
  init?(in bytes: [UInt8], _ shape: EncodingShape) {
    var reader = DeclarationReader(bytes, shape)
    guard reader.take("<?xml"), reader.skipSpace() else { return nil }
    while let attribute = reader.pseudoAttribute() {
      if attribute.name == "encoding" {
        guard Self.isEncodingName(attribute.value) else { return nil }
        name = attribute.value
        offset = attribute.valueStart + shape.markLengthInUTF8
        return
      }
      guard reader.skipSpace() else { return nil }
    }
    return nil
  }

  /// Returns whether `text` could name an encoding (XML 1.0, production 81).
  private static func isEncodingName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || "._-".utf8.contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// What is wrong with the name in a text whose bytes are in `encoding`.
  func defect(in encoding: TextEncoding) -> EncodingDefect? {
    guard let declared = TextEncoding(declaredName: name) else {
      return EncodingDefect(kind: .unsupported(name: name), offset: offset)
    }
    guard declared != encoding, !(encoding.isUTF16 && TextEncoding.namesBothByteOrders(name)) else {
      return nil
    }
    return EncodingDefect(
      kind: .contradicted(declared: name, actual: encoding), offset: offset)
  }
}

extension EncodingShape {
  /// The length of the byte order mark in the text's UTF-8.
  fileprivate var markLengthInUTF8: Int {
    switch self {
    case .utf8WithMark, .utf16(_, hasMark: true): 3
    case .utf16, .foreign, .unknown: 0
    }
  }

  fileprivate var markLength: Int {
    switch self {
    case .utf8WithMark: 3
    case .utf16(_, hasMark: true): 2
    case .utf16, .foreign, .unknown: 0
    }
  }
}

/// Reads ASCII from bytes of one or two to a character, from behind the byte order mark.
private struct DeclarationReader {
  private let bytes: [UInt8]
  private let start: Int
  private let stride: Int
  /// The position of the significant byte in a character of two.
  private let low: Int
  private var at = 0

  init(_ bytes: [UInt8], _ shape: EncodingShape) {
    self.bytes = bytes
    start = shape.markLength
    stride = shape.encoding?.isUTF16 == true ? 2 : 1
    low = shape.encoding == .utf16BigEndian ? 1 : 0
  }

  /// The character to read next; `nil` at the end and where it is not ASCII.
  private var next: UInt8? {
    let place = start + at * stride
    guard place + stride <= bytes.count, bytes[place + low] < 0x80 else { return nil }
    guard stride == 1 || bytes[place + 1 - low] == 0 else { return nil }
    return bytes[place + low]
  }

  mutating func take(_ text: StaticString) -> Bool {
    for index in 0..<text.utf8CodeUnitCount {
      guard let byte = next, unsafe byte == text.utf8Start[index] else { return false }
      at += 1
    }
    return true
  }

  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = at
    while let byte = next, [0x20, 0x09, 0x0D, 0x0A].contains(byte) { at += 1 }
    return at > start
  }

  /// Reads `name = "value"`; `nil` where none stands.
  mutating func pseudoAttribute() -> (name: String, value: String, valueStart: Int)? {
    let name = read { (0x61...0x7A).contains($0) }
    skipSpace()
    guard !name.isEmpty, take("=") else { return nil }
    skipSpace()
    guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    at += 1
    let valueStart = at
    let value = read { $0 != quote && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    guard next == quote else { return nil }
    at += 1
    return (name, value, valueStart)
  }

  private mutating func read(while belongs: (UInt8) -> Bool) -> String {
    var text: [UInt8] = []
    while let byte = next, belongs(byte) {
      text.append(byte)
      at += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
