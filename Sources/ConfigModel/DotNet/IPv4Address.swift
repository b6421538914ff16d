/// An IPv4 address as it may stand in a URI of .NET Framework.
struct IPv4Address: Hashable, Sendable, CustomStringConvertible {
  let value: UInt32

  init(value: UInt32) { self.value = value }

  /// The four numbers with dots between them.
  var description: String {
    [24, 16, 8, 0].map { String(value >> $0 & 0xFF) }.joined(separator: ".")
  }

  /// Reads one to four numbers, of which the last one fills what is left of the address.
  ///
  /// A leading `0` means octal and `0x` hexadecimal, as in `inet_aton`.
  init?(lenient text: ArraySlice<CodeUnit>) {
    guard text.first?.isDigit == true else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 4 else { return nil }
    var value: UInt64 = 0
    for (index, part) in parts.enumerated() {
      guard let number = Self.number(part) else { return nil }
      let isLast = index == parts.count - 1
      let width = isLast ? UInt64(8 * (4 - index)) : 8
      guard number < 1 << width else { return nil }
      value = value << width | number
    }
    self.value = UInt32(value)
  }

  private static func number(_ text: ArraySlice<CodeUnit>) -> UInt64? {
    var digits = text
    var radix = 10
    if digits.first == "0", digits.count > 1 {
      digits.removeFirst()
      radix = 8
      if digits.first == "x" || digits.first == "X" {
        digits.removeFirst()
        radix = 16
      }
    }
    guard !digits.isEmpty else { return nil }
    var value: UInt64 = 0
    for unit in digits {
      guard let digit = unit.hexadecimalValue, digit < radix else { return nil }
      value = value * UInt64(radix) + UInt64(digit)
      guard value <= UInt64(UInt32.max) else { return nil }
    }
    return value
  }

  /// Reads exactly four decimal numbers up to 255 without leading zeros.
  init?(strict text: ArraySlice<CodeUnit>) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
      guard !part.isEmpty, part.count <= 3, part.allSatisfy(\.isDigit) else { return nil }
      guard part.first != "0" || part.count == 1 else { return nil }
      let number = part.reduce(0) { $0 * 10 + UInt32($1.value) - 0x30 }
      guard number <= 255 else { return nil }
      value = value << 8 | number
    }
    self.value = value
  }
}
