/// The constraint that an attribute name occurs once in a tag (XML 1.0, 3.1).
enum AttributeCheck {
  static func duplicate(
    in bytes: [UInt8], _ attributes: ArraySlice<Attribute>
  ) -> SyntaxViolation? {
    guard attributes.count > 1 else { return nil }
    guard attributes.count > 8 else {
      for (index, attribute) in zip(attributes.indices, attributes) {
        for earlier in attributes[..<index]
        where bytes[earlier.name] == bytes[attribute.name] {
          return violation(bytes, attribute)
        }
      }
      return nil
    }
    var seen: Set<ArraySlice<UInt8>> = []
    return attributes.first { !seen.insert(bytes[$0.name]).inserted }.map { violation(bytes, $0) }
  }

  private static func violation(_ bytes: [UInt8], _ attribute: Attribute) -> SyntaxViolation {
    let name = String(decoding: bytes[attribute.name], as: UTF8.self)
    return SyntaxViolation(.duplicateAttribute(name), at: attribute.name)
  }
}
