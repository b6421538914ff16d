/// An entity as it is declared (productions 70 to 74).
struct Entity: Sendable {
  /// What stands for the entity where it is referred to.
  enum Definition: Sendable {
    /// The replacement text: character references expanded, references to entities not (4.5).
    case text([UInt8])
    /// A file that is never fetched.
    case external
    /// A file in another notation than XML.
    case unparsed
  }

  let name: ArraySlice<UInt8>
  let isParameter: Bool
  let definition: Definition
}

extension DeclarationReader {
  /// Reads an entity declaration from behind its `<!ENTITY`.
  mutating func entityDeclaration() throws(SyntaxViolation) -> Entity {
    try requireSpace()
    let isParameter = take("%")
    if isParameter { try requireSpace() }
    let name = try unqualifiedName("entity name")
    try requireSpace()
    let definition: Entity.Definition
    if try externalIdentifier() {
      let isUnparsed = isParameter ? false : try notationOfEntity()
      definition = isUnparsed ? .unparsed : .external
    } else {
      definition = .text(try entityValue())
    }
    skipSpace()
    try require(">", "end of declaration")
    let entity = Entity(name: bytes[name], isParameter: isParameter, definition: definition)
    guard entity.respectsPredefined else {
      throw SyntaxViolation(.malformedDoctype("definition of a predefined entity"), at: name)
    }
    return entity
  }

  /// Reads the notation of an unparsed entity (production 76), and returns whether there is one.
  private mutating func notationOfEntity() throws(SyntaxViolation) -> Bool {
    let isSeparated = skipSpace()
    guard isBefore("NDATA") else { return false }
    guard isSeparated, take("NDATA") else { throw lacks("white space") }
    try requireSpace()
    _ = try unqualifiedName("notation name")
    return true
  }

  /// Reads the value of an entity (production 9), and returns its replacement text.
  private mutating func entityValue() throws(SyntaxViolation) -> [UInt8] {
    let value = try quoted("entity value")
    var text: [UInt8] = []
    var offset = value.lowerBound
    while offset < value.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "%"):
        // Within declarations a parameter entity may be referred to only elsewhere (2.8).
        throw SyntaxViolation(.malformedDoctype("entity value"), at: offset..<(offset + 1))
      case UInt8(ascii: "&"):
        let reference = try reference(at: offset, limit: value.upperBound)
        text += expansion(of: reference)
        offset = reference.range.upperBound
      default:
        text.append(bytes[offset])
        offset += 1
      }
    }
    return text
  }

  /// Returns the reference at `offset`, to a character that XML allows or to an entity.
  func reference(at offset: Int, limit: Int) throws(SyntaxViolation) -> Reference {
    guard let reference = Reference(in: bytes, at: offset, limit: limit) else {
      throw SyntaxViolation(.bareAmpersand, at: offset..<(offset + 1))
    }
    if let fault = reference.fault(in: bytes) { throw SyntaxViolation(fault, at: reference.range) }
    return reference
  }

  /// Returns the character of a numeric reference; the five named ones stand until they are used.
  private func expansion(of reference: Reference) -> [UInt8] {
    guard bytes[reference.range.lowerBound + 1] == UInt8(ascii: "#"),
      case .character(let value) = reference.meaning, let scalar = UnicodeScalar(value)
    else { return Array(bytes[reference.range]) }
    return Array(String(scalar).utf8)
  }
}

extension Entity {
  /// A Boolean value indicating whether a predefined entity keeps its meaning (4.6).
  fileprivate var respectsPredefined: Bool {
    guard !isParameter, let character = Reference.predefined(name) else { return true }
    guard case .text(let text) = definition else { return false }
    let isMarkup = character == 0x26 || character == 0x3C
    if !isMarkup, text.elementsEqual([UInt8(character)]) { return true }
    guard let reference = Reference(in: text, at: 0, limit: text.count) else { return false }
    return reference.range == text.indices && reference.meaning == .character(character)
      && text[1] == UInt8(ascii: "#")
  }
}
