/// The two ways in which the spelling of an attribute value is read.
enum ValueView {
  /// References expanded, white space untouched.
  case dotNet
  /// White space normalised first (XML 1.0, 2.11 and 3.3.3), then references expanded.
  case xml

  func value(of spelling: ArraySlice<UInt8>) -> String {
    String(decoding: utf8(of: spelling), as: UTF8.self)
  }

  func utf8(of spelling: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isPlain = !spelling.contains { $0 == UInt8(ascii: "&") || $0 < 0x20 }
    guard !isPlain else { return spelling }
    let bytes = Array(spelling)
    var value: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if let reference = Self.expansion(in: bytes, at: at) {
        value += Array(String(reference.scalar).utf8)
        at = reference.end
        continue
      }
      at += self == .xml && byte == 0x0D && bytes.has("\r\n", at: at) ? 2 : 1
      value.append(self == .xml && Characters.isSpace(byte) ? 0x20 : byte)
    }
    return value[...]
  }

  /// Returns what the reference to a character at `start` stands for and where it ends; `nil` if
  /// none begins there.
  static func expansion(
    in bytes: [UInt8], at start: Int
  ) -> (scalar: UnicodeScalar, end: Int)? {
    guard bytes[start] == UInt8(ascii: "&"),
      let reference = Reference(in: bytes, at: start, limit: bytes.count),
      case .character(let number) = reference.meaning, let scalar = UnicodeScalar(number)
    else { return nil }
    return (scalar, reference.range.upperBound)
  }
}
