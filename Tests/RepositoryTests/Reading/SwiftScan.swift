/// Tells code, comments and string literals of a Swift text apart.
///
/// A regular expression counts as a string, if it is spelled `#/…/#`; a bare one cannot be told
/// from a division without parsing.
struct SwiftScan {
  /// What a byte belongs to.
  enum Kind {
    case code
    case comment
    case string
  }

  private let bytes: [UInt8]
  private var kinds: [Kind]
  private var at = 0

  init(of text: String) {
    bytes = Array(text.utf8)
    kinds = Array(repeating: .code, count: bytes.count)
    scanCode(isInterpolation: false)
  }

  /// Returns the lines of the text with nothing but the bytes of `kept` in them.
  func lines(of kept: [Kind]) -> [String] {
    var rest: [UInt8] = []
    for (byte, kind) in zip(bytes, kinds)
    where kept.contains(kind) || byte == UInt8(ascii: "\n") {
      rest.append(byte)
    }
    if rest.last == UInt8(ascii: "\n") { rest.removeLast() }
    return rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Goes over code up to its end, or to the parenthesis that closes an interpolation.
  private mutating func scanCode(isInterpolation: Bool) {
    var depth = 0
    while at < bytes.count {
      if starts(with: "//") {
        mark(.comment, upTo: bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
      } else if starts(with: "/*") {
        scanBlockComment()
      } else if starts(with: "#/") {
        mark(
          .string, upTo: bytes[at...].firstRange(of: Array("/#".utf8))?.upperBound ?? bytes.count)
      } else if let hashes = hashesOfString() {
        scanString(hashes: hashes)
      } else {
        if bytes[at] == UInt8(ascii: "(") { depth += 1 }
        if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
        at += 1
        if isInterpolation, depth < 0 { return }
      }
    }
  }

  private mutating func scanBlockComment() {
    let start = at
    var depth = 0
    repeat {
      if starts(with: "/*") { depth += 1 }
      if starts(with: "*/") { depth -= 1 }
      at += starts(with: "/*") || starts(with: "*/") ? 2 : 1
    } while at < bytes.count && depth > 0
    mark(.comment, from: start)
  }

  /// The number of `#` before the quote that is next, or `nil` if no string literal is next.
  private func hashesOfString() -> Int? {
    let quote = bytes[at...].firstIndex { $0 != UInt8(ascii: "#") } ?? at
    return bytes[quote] == UInt8(ascii: "\"") ? quote - at : nil
  }

  /// Goes over a string literal; the code of an interpolation counts as a part of it.
  private mutating func scanString(hashes: Int) {
    let start = at
    let pounds = String(repeating: "#", count: hashes)
    at += hashes
    let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    at += quotes.count
    while at < bytes.count, !starts(with: quotes + pounds) {
      guard starts(with: "\\" + pounds) else {
        at += 1
        continue
      }
      at += 1 + hashes
      let isInterpolation = starts(with: "(")
      at += 1
      if isInterpolation { scanCode(isInterpolation: true) }
    }
    at = min(at + quotes.count + hashes, bytes.count)
    mark(.string, from: start)
  }

  private func starts(with text: String) -> Bool {
    bytes[at] == text.utf8.first && bytes[at...].starts(with: text.utf8)
  }

  private mutating func mark(_ kind: Kind, upTo end: Int) {
    let start = at
    at = end
    mark(kind, from: start)
  }

  private mutating func mark(_ kind: Kind, from start: Int) {
    for index in start..<at { kinds[index] = kind }
  }
}
