import SourceText

/// How a document is spelled, apart from what it says.
struct Dress: CustomStringConvertible {
  var unit = "  "
  var lineEnd = "\n"
  var quote = "\""
  var close = " />"
  /// Whether elements without content are written as two tags.
  var usesPairs = false
  var isOneLine = false
  var endsWithLineEnd = true
  var hasByteOrderMark = false
  var encoding = TextEncoding.utf8

  init() {}

  init(using generator: inout some RandomNumberGenerator) {
    unit = ["  ", "    ", "\t", "", " "].randomElement(using: &generator) ?? ""
    lineEnd = Bool.random(using: &generator) ? "\r\n" : "\n"
    quote = Int.random(in: 0..<4, using: &generator) == 0 ? "'" : "\""
    close = Bool.random(using: &generator) ? "/>" : " />"
    usesPairs = Int.random(in: 0..<6, using: &generator) == 0
    isOneLine = Int.random(in: 0..<10, using: &generator) == 0
    endsWithLineEnd = Bool.random(using: &generator)
    hasByteOrderMark = Bool.random(using: &generator)
    let encodings: [TextEncoding] = [.utf8, .utf8, .utf8, .utf16LittleEndian, .utf16BigEndian]
    encoding = encodings.randomElement(using: &generator) ?? .utf8
  }

  var description: String {
    """
    \(encoding.rawValue), line end \(lineEnd.utf8.count), unit \(unit.debugDescription), \
    \(quote)\(isOneLine ? ", one line" : "")\(usesPairs ? ", pairs" : "")
    """
  }

  /// Returns the bytes of `text`, which is spelled in this dress, in its encoding.
  func bytes(of text: String) -> [UInt8] {
    let marked = (hasByteOrderMark ? "\u{FEFF}" : "") + text
    guard encoding.isUTF16 else { return Array(marked.utf8) }
    return marked.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return encoding == .utf16LittleEndian ? bytes : bytes.reversed()
    }
  }

  /// Returns `text` as it would be in the plain dress, as far as line ends, quotation marks and
  /// encoding go.
  static func plain(_ text: SourceText) -> String {
    String(decoding: text.utf8, as: UTF8.self).replacing("\u{FEFF}", with: "")
      .replacing("\r\n", with: "\n").replacing("'", with: "\"").replacing("utf-16", with: "utf-8")
  }
}
