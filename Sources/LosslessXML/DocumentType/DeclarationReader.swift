/// A place in some declarations, and the smallest things that declarations are made of.
///
/// Everything throws at the first byte that fits no production, with what was expected there.
struct DeclarationReader {
  let bytes: [UInt8]
  /// The offset behind the last byte to read.
  let end: Int
  private(set) var at: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// The byte to read next, or `nil` at the end.
  var next: UInt8? { at < end ? bytes[at] : nil }

  /// Returns the violation that `expected` is not here.
  func lacks(_ expected: String) -> SyntaxViolation {
    SyntaxViolation(.malformedDoctype(expected), at: bytes.rangeOfScalar(at: at))
  }

  func isBefore(_ text: StaticString) -> Bool {
    at + text.utf8CodeUnitCount <= end && bytes.has(text, at: at)
  }

  /// Reads `text`, if it is here.
  mutating func take(_ text: StaticString) -> Bool {
    guard isBefore(text) else { return false }
    at += text.utf8CodeUnitCount
    return true
  }

  mutating func require(_ text: StaticString, _ expected: String) throws(SyntaxViolation) {
    guard take(text) else { throw lacks(expected) }
  }

  /// Reads white space, and returns whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = at
    while at < end, Characters.isSpace(bytes[at]) { at += 1 }
    return at > start
  }

  mutating func requireSpace() throws(SyntaxViolation) {
    guard skipSpace() else { throw lacks("white space") }
  }

  /// Reads a name with at most one colon (Namespaces in XML, production 7).
  mutating func qualifiedName(_ expected: String) throws(SyntaxViolation) -> Range<Int> {
    let name = try nameToken(expected)
    guard QualifiedName(in: bytes, name) != nil, bytes.firstOutsideName(in: name) == nil else {
      throw SyntaxViolation(.malformedDoctype(expected), at: name)
    }
    return name
  }

  /// Reads a name without a colon, as those of entities and notations are (Namespaces in XML, 7).
  mutating func unqualifiedName(_ expected: String) throws(SyntaxViolation) -> Range<Int> {
    let name = try qualifiedName(expected)
    guard !bytes[name].contains(UInt8(ascii: ":")) else {
      throw SyntaxViolation(.malformedDoctype(expected), at: name)
    }
    return name
  }

  /// Reads characters that a name may go on with (production 7, `Nmtoken`).
  mutating func nameToken(_ expected: String) throws(SyntaxViolation) -> Range<Int> {
    let start = at
    while at < end {
      let (value, length) = bytes.scalar(at: at)
      guard Characters.continuesName(value) else { break }
      at += length
    }
    guard at > start else { throw lacks(expected) }
    return start..<at
  }

  /// Reads what stands between two quotation marks of one kind.
  mutating func quoted(_ expected: String) throws(SyntaxViolation) -> Range<Int> {
    guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = bytes[(at + 1)..<end].firstIndex(of: quote)
    else { throw lacks(expected) }
    defer { at = close + 1 }
    return (at + 1)..<close
  }
}

extension DeclarationReader {
  /// Reads a comment, which may not hold `--` (production 15).
  mutating func comment() throws(SyntaxViolation) {
    let start = at
    try require("<!--", "comment")
    guard let hyphens = bytes.offset(of: "--", from: at), hyphens + 2 <= end else {
      throw SyntaxViolation(.unterminated("comment"), at: start..<at)
    }
    at = hyphens + 2
    guard take(">") else {
      throw SyntaxViolation(.doubleHyphenInComment, at: hyphens..<(hyphens + 2))
    }
  }

  /// Reads a processing instruction (production 16).
  mutating func processingInstruction() throws(SyntaxViolation) {
    let start = at
    guard let close = bytes.offset(of: "?>", from: at + 2), close + 2 <= end else {
      throw SyntaxViolation(.unterminated("processing instruction"), at: start..<(start + 2))
    }
    at = close + 2
    if let found = ProcessingInstructionCheck.violation(in: bytes, start..<at) { throw found }
  }
}
