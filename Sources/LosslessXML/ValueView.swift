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
      if byte == UInt8(ascii: "&"),
        let reference = Reference(in: bytes, at: at, limit: bytes.count),
        case .character(let number) = reference.meaning, let scalar = UnicodeScalar(number)
      {
        value += Array(String(scalar).utf8)
        at = reference.range.upperBound
        continue
      }
      at += self == .xml && byte == 0x0D && bytes.has("\r\n", at: at) ? 2 : 1
      value.append(self == .xml && Characters.isSpace(byte) ? 0x20 : byte)
    }
    return value[...]
  }
}
