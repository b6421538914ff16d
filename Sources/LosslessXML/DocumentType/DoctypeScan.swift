/// Finds where a document type declaration ends, without judging what is inside it.
enum DoctypeScan {
  /// The offset behind the closing `>`, or `nil` if there is none; `start` is behind `<!DOCTYPE`.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    var isInSubset = false
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "["): isInSubset = true
      case UInt8(ascii: "]"): isInSubset = false
      case UInt8(ascii: ">") where !isInSubset: return at + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = bytes[(at + 1)...].firstIndex(of: bytes[at]) else { return nil }
        at = close
      case UInt8(ascii: "<") where isInSubset:
        guard let close = endOfSkipped(in: bytes, at: at) else { return nil }
        at = close - 1
      default: break
      }
      at += 1
    }
    return nil
  }

  /// The offset behind a comment or processing instruction, in which quotes mean nothing.
  private static func endOfSkipped(in bytes: [UInt8], at offset: Int) -> Int? {
    if bytes.has("<!--", at: offset) {
      return bytes.offset(of: "-->", from: offset + 4).map { $0 + 3 }
    }
    if bytes.has("<?", at: offset) {
      return bytes.offset(of: "?>", from: offset + 2).map { $0 + 2 }
    }
    return offset + 1
  }
}
