/// The constraint that an attribute name occurs once in a tag (XML 1.0, 3.1).
enum AttributeCheck {
  /// Returns the first of the `attributes` at `range` whose name one before it has.
  static func duplicate(
    in bytes: [UInt8], _ attributes: [Attribute], _ range: Range<Int>
  ) -> SyntaxViolation? {
    let found =
      range.count > 16
      ? firstByHash(in: bytes, attributes, range) : firstByPairs(in: bytes, attributes, range)
    guard let found else { return nil }
    let name = attributes[found].name
    return SyntaxViolation(
      .duplicateAttribute(String(decoding: bytes[name], as: UTF8.self)), at: name)
  }

  private static func firstByPairs(
    in bytes: [UInt8], _ attributes: [Attribute], _ range: Range<Int>
  ) -> Int? {
    var index = range.lowerBound + 1
    while index < range.upperBound {
      let name = attributes[index].name
      for earlier in range.lowerBound..<index
      where bytes.areEqual(attributes[earlier].name, name) {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func firstByHash(
    in bytes: [UInt8], _ attributes: [Attribute], _ range: Range<Int>
  ) -> Int? {
    var seen: Set<ArraySlice<UInt8>> = []
    return range.first { !seen.insert(bytes[attributes[$0].name]).inserted }
  }
}
