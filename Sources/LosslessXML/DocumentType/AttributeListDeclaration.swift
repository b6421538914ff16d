/// An attribute as it is declared for an element (production 53).
struct DeclaredAttribute: Sendable {
  let name: ArraySlice<UInt8>
  /// Whether spaces around the value and repeated ones do not count (3.3.3).
  let isTokenized: Bool
  /// The value that the attribute has where a tag does not set it.
  let defaultValue: ArraySlice<UInt8>?
}

/// The grammar of attribute-list declarations (productions 52 to 60).
extension DeclarationReader {
  /// The attributes that one declaration gives an element.
  struct AttributeList {
    let element: ArraySlice<UInt8>
    var attributes: [DeclaredAttribute] = []
    /// The references to entities in default values.
    var references: [Reference] = []
  }

  /// Reads an attribute-list declaration from behind its `<!ATTLIST`.
  mutating func attributeListDeclaration() throws(SyntaxViolation) -> AttributeList {
    try requireSpace()
    var list = AttributeList(element: bytes[try qualifiedName("element name")])
    while true {
      let isSeparated = skipSpace()
      if take(">") { return list }
      guard isSeparated else { throw lacks("white space") }
      let name = bytes[try qualifiedName("attribute name")]
      try requireSpace()
      let isTokenized = try attributeType()
      try requireSpace()
      let value = try defaultValue(&list.references)
      list.attributes.append(
        DeclaredAttribute(
          name: name, isTokenized: isTokenized, defaultValue: value.map { bytes[$0] }))
    }
  }

  /// Reads the type of an attribute, and returns whether it is a tokenized one.
  private mutating func attributeType() throws(SyntaxViolation) -> Bool {
    if take("(") {
      try alternatives(areNames: false)
      return true
    }
    let type = try nameToken("attribute type")
    switch String(decoding: bytes[type], as: UTF8.self) {
    case "CDATA": return false
    case "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS": return true
    case "NOTATION":
      try requireSpace()
      try require("(", "attribute type")
      try alternatives(areNames: true)
      return true
    default: throw SyntaxViolation(.malformedDoctype("attribute type"), at: type)
    }
  }

  /// Reads what an attribute may hold from behind the opening parenthesis.
  private mutating func alternatives(areNames: Bool) throws(SyntaxViolation) {
    repeat {
      skipSpace()
      _ = areNames ? try unqualifiedName("notation name") : try nameToken("attribute type")
      skipSpace()
    } while take("|")
    try require(")", "attribute type")
  }

  /// Reads what the attribute is by default, and returns the value if one is written.
  private mutating func defaultValue(
    _ references: inout [Reference]
  ) throws(SyntaxViolation) -> Range<Int>? {
    if take("#REQUIRED") || take("#IMPLIED") { return nil }
    if take("#FIXED") { try requireSpace() }
    let value = try quoted("default value")
    for offset in value {
      switch bytes[offset] {
      case UInt8(ascii: "<"): throw SyntaxViolation(.lessThanInValue, at: offset..<(offset + 1))
      case UInt8(ascii: "&"):
        let reference = try reference(at: offset, limit: value.upperBound)
        if case .entity = reference.meaning { references.append(reference) }
      default: break
      }
    }
    return value
  }
}
