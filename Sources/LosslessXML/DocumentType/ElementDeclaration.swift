/// The grammar of an element type declaration (productions 45 to 51).
extension DeclarationReader {
  /// Reads an element type declaration from behind its `<!ELEMENT`.
  mutating func elementDeclaration() throws(SyntaxViolation) {
    try requireSpace()
    _ = try qualifiedName("element name")
    try requireSpace()
    if !take("EMPTY"), !take("ANY") {
      try require("(", "content model")
      skipSpace()
      if take("#PCDATA") { try mixedContent() } else { try elementContent() }
    }
    skipSpace()
    try require(">", "end of declaration")
  }

  /// Reads a mixed content model from behind its `#PCDATA`.
  private mutating func mixedContent() throws(SyntaxViolation) {
    var namesElements = false
    skipSpace()
    while take("|") {
      namesElements = true
      skipSpace()
      _ = try qualifiedName("element name")
      skipSpace()
    }
    if namesElements {
      try require(")*", "content model")
    } else {
      try require(")", "content model")
      _ = take("*")
    }
  }

  /// Reads a content model of elements from behind its first parenthesis.
  ///
  /// Groups can be nested as deep as a file is long, so they are counted and not recursed into.
  private mutating func elementContent() throws(SyntaxViolation) {
    // One separator, `|` or `,`, for each open group; 0 until it is known.
    var separators: [UInt8] = [0]
    while !separators.isEmpty {
      skipSpace()
      if take("(") {
        separators.append(0)
        continue
      }
      _ = try qualifiedName("content model")
      skipOccurrence()
      try closeGroups(&separators)
    }
  }

  /// Reads the ends of groups, and the separator before the next particle if a group is still open.
  private mutating func closeGroups(_ separators: inout [UInt8]) throws(SyntaxViolation) {
    while let separator = separators.last {
      skipSpace()
      if take(")") {
        separators.removeLast()
        skipOccurrence()
        continue
      }
      let found = next
      guard take("|") || take(","), let found else { throw lacks("content model") }
      guard separator == 0 || separator == found else {
        throw SyntaxViolation(.malformedDoctype("content model"), at: (at - 1)..<at)
      }
      separators[separators.count - 1] = found
      return
    }
  }

  private mutating func skipOccurrence() { _ = take("?") || take("*") || take("+") }
}
