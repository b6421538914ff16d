/// An IPv6 address in the brackets of a URI, as .NET Framework checks and prints one.
///
/// Source: `System.Net.IPv6AddressHelper`. A scope (`%eth0`) and even a prefix length (`/64`) may
/// stand inside the brackets; both are checked and forgotten.
struct IPv6Address: Hashable, Sendable {
  /// The eight groups.
  let groups: [UInt16]
  /// Where the literal ends, behind the bracket.
  let end: Int

  /// Reads the address at the beginning of `text`, or nothing if there is none.
  init?(bracketed text: ArraySlice<CodeUnit>) {
    guard text.first == "[", let close = text.firstIndex(of: "]") else { return nil }
    let inside = text[(text.startIndex + 1)..<close]
    var address = Array(inside.prefix { $0 != "%" && $0 != "/" })
    if let slash = inside.firstIndex(of: "/") {
      let isNothing = address.allSatisfy { $0 == ":" }
      guard Self.isPrefixLength(inside[(slash + 1)...]), !isNothing else { return nil }
    }
    // An IPv4 address may stand for the last two groups.
    if let tail = address.split(separator: ":").last, tail.contains(".") {
      guard let value = IPv4Address(strict: tail)?.value, tail.endIndex == address.endIndex else {
        return nil
      }
      let words = [value >> 16, value & 0xFFFF].map { String($0, radix: 16) }
      address.replaceSubrange(tail.indices, with: words.joined(separator: ":").codeUnits)
    }
    guard let groups = Self.groups(address) else { return nil }
    self.groups = groups
    end = close + 1
  }

  private static func isPrefixLength(_ text: ArraySlice<CodeUnit>) -> Bool {
    let digits = text.prefix(while: \.isDigit)
    let rest = text[digits.endIndex...]
    return 1...2 ~= digits.count && (rest.isEmpty || rest.first == "%" && !rest.contains("/"))
  }

  /// The eight groups of `text`, of which one `::` may leave some out.
  private static func groups(_ text: [CodeUnit]) -> [UInt16]? {
    let gaps = text.indices.dropLast().filter { text[$0] == ":" && text[$0 + 1] == ":" }
    guard let gap = gaps.first else {
      let groups = words(text[...])
      return groups?.count == 8 ? groups : nil
    }
    // A second gap leaves an empty group behind the first one.
    guard let before = words(text[..<gap]), let after = words(text[(gap + 2)...])
    else { return nil }
    let missing = 8 - before.count - after.count
    return missing > 0 ? before + Array(repeating: 0, count: missing) + after : nil
  }

  private static func words(_ text: ArraySlice<CodeUnit>) -> [UInt16]? {
    guard !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let words = parts.compactMap { $0.count <= 4 ? UInt16(String($0), radix: 16) : nil }
    let areDigits = text.allSatisfy { $0 == ":" || $0.hexadecimalValue != nil }
    return areDigits && words.count == parts.count ? words : nil
  }
}

extension IPv6Address: CustomStringConvertible {
  /// The address without brackets in the form of RFC 5952.
  var description: String {
    var words = groups.map { String($0, radix: 16) }
    if endsInIPv4 {
      let value = UInt32(groups[6]) << 16 | UInt32(groups[7])
      words.replaceSubrange(6..., with: [IPv4Address(value: value).description])
    }
    guard let zeros = longestZeros, zeros.upperBound <= words.count else {
      return words.joined(separator: ":")
    }
    let before = words[..<zeros.lowerBound].joined(separator: ":")
    let after = words[zeros.upperBound...].joined(separator: ":")
    return before + "::" + after
  }

  private var endsInIPv4: Bool {
    let middle = (groups[4], groups[5])
    if middle == (0, 0x5EFE) { return true }
    let isMapped = middle == (0, 0) || middle == (0, 0xFFFF) || middle == (0xFFFF, 0)
    return isMapped && groups[6] != 0 && groups[..<4].allSatisfy { $0 == 0 }
  }

  /// The first longest run of at least two zeros.
  private var longestZeros: Range<Int>? {
    var longest = 0..<1
    var start = 0
    for (index, group) in groups.enumerated() {
      guard group == 0 else {
        start = index + 1
        continue
      }
      if index + 1 - start > longest.count { longest = start..<(index + 1) }
    }
    return longest.count > 1 ? longest : nil
  }
}
