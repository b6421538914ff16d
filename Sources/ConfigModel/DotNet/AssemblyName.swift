/// The name of an assembly with what is given to identify it.
package struct AssemblyName: Hashable, Sendable {
  /// The name of the file without its ending.
  package let name: String
  /// `Version`, of which trailing numbers may be left out.
  package let version: [UInt16]?
  /// `Culture` in lower case; `neutral` is the usual one.
  package let culture: String?
  /// `PublicKeyToken`: sixteen hexadecimal digits in lower case, or `null` for no key.
  package let publicKeyToken: String?

  /// A Boolean value indicating whether version, culture and token are all given.
  ///
  /// Without one of them .NET does not look in the global assembly cache.
  package var isComplete: Bool { version != nil && culture != nil && publicKeyToken != nil }

  /// Reads `text`, or nothing where .NET finds it malformed and throws.
  package init?(_ text: some StringProtocol) {
    // Among bytes, since .NET splits at each comma, whatever character it would combine with.
    let parts = String(text).utf8.split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false
    )
    .map { String(Substring($0)).trimmed }
    guard let name = parts.first, !name.isEmpty, !name.utf8.contains(UInt8(ascii: "=")) else {
      return nil
    }
    var values: [String: String] = [:]
    for part in parts.dropFirst() {
      let sides = part.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1)
        .map { String(Substring($0)).trimmed }
      guard sides.count == 2, values.updateValue(sides[1], forKey: sides[0].lowercased()) == nil
      else { return nil }
    }
    self.name = name
    culture = values["culture"]?.lowercased()
    version = values["version"].flatMap(Self.version)
    publicKeyToken = values["publickeytoken"].flatMap(Self.token)
    guard (version == nil) == (values["version"] == nil),
      (publicKeyToken == nil) == (values["publickeytoken"] == nil)
    else { return nil }
  }

  private static func version(_ text: String) -> [UInt16]? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { UInt16(Substring($0)) }
    return 2...4 ~= parts.count && numbers.count == parts.count ? numbers : nil
  }

  private static func token(_ text: String) -> String? {
    let token = text.lowercased()
    let isToken = token.utf8.count == 16 && UInt64(token, radix: 16) != nil
    return isToken || token == "null" ? token : nil
  }
}
