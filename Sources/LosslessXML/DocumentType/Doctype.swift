/// A document type declaration: kept as it is, never fetched.
struct Doctype: Sendable {
  let range: Range<Int>
  let declarations: Declarations
  /// The first place where its grammar is violated.
  let violation: SyntaxViolation?

  init(_ bytes: [UInt8], _ range: Range<Int>, isStandalone: Bool) {
    let parser = DoctypeParser(bytes, range, isStandalone: isStandalone)
    self.range = range
    declarations = parser.declarations
    violation = parser.violation
  }
}
