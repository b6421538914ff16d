/// The grammar of external identifiers and notations (productions 11 to 13, 75, 82 and 83).
extension DeclarationReader {
  /// Reads a notation declaration from behind its `<!NOTATION`.
  mutating func notationDeclaration() throws(SyntaxViolation) {
    try requireSpace()
    _ = try unqualifiedName("notation name")
    try requireSpace()
    guard try externalIdentifier(needsSystemLiteral: false) else {
      throw lacks("external identifier")
    }
    skipSpace()
    try require(">", "end of declaration")
  }

  /// Reads an external identifier, and returns whether there is one.
  ///
  /// Only in a notation may the system literal be left out behind a public one (production 83).
  mutating func externalIdentifier(
    needsSystemLiteral: Bool = true
  ) throws(SyntaxViolation) -> Bool {
    if take("SYSTEM") {
      try requireSpace()
      try systemLiteral()
      return true
    }
    guard take("PUBLIC") else { return false }
    try requireSpace()
    let identifier = try quoted("public identifier")
    if let foreign = identifier.first(where: { !Characters.isInPublicIdentifier(bytes[$0]) }) {
      let place = bytes.rangeOfScalar(at: foreign)
      throw SyntaxViolation(.malformedDoctype("public identifier"), at: place)
    }
    let isSeparated = skipSpace()
    if !needsSystemLiteral, next != UInt8(ascii: "\""), next != UInt8(ascii: "'") { return true }
    guard isSeparated else { throw lacks("white space") }
    try systemLiteral()
    return true
  }

  /// Reads a system literal, which may name no fragment of a file (4.2.2).
  private mutating func systemLiteral() throws(SyntaxViolation) {
    let literal = try quoted("system identifier")
    guard let fragment = bytes[literal].firstIndex(of: UInt8(ascii: "#")) else { return }
    throw SyntaxViolation(.malformedDoctype("system identifier"), at: fragment..<(fragment + 1))
  }
}
