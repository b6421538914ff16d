/// A name as prefix and local part (Namespaces in XML 1.0, productions 7 to 11).
struct QualifiedName {
  /// The bytes before the colon; `nil` if there is none.
  let prefix: Range<Int>?
  /// The bytes behind the colon, or the whole name.
  let local: Range<Int>

  /// Divides the name at `range`; `nil` if its colons separate no prefix from a name.
  init?(in bytes: [UInt8], _ range: Range<Int>) {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else {
      prefix = nil
      local = range
      return
    }
    prefix = range.lowerBound..<colon
    local = (colon + 1)..<range.upperBound
    let isDivided = colon > range.lowerBound && !local.isEmpty
    guard isDivided, !bytes[local].contains(UInt8(ascii: ":")),
      bytes.firstOutsideName(in: local) == nil
    else { return nil }
  }
}
