/// A document type declaration: kept as it is, never fetched.
struct Doctype: Sendable {
  let range: Range<Int>
  /// The first place where its grammar is violated.
  let violation: SyntaxViolation?
  /// A Boolean value indicating whether the internal subset declares entities of any kind.
  let declaresEntities: Bool
  /// The general entities that the internal subset declares.
  let entities: Set<String>
  /// A Boolean value indicating whether declarations may stand elsewhere, where nobody looks.
  let hasExternalDeclarations: Bool

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    violation = nil
    declaresEntities = bytes[range].firstRange(of: Array("<!ENTITY".utf8)) != nil
    entities = []
    hasExternalDeclarations = false
  }

  /// Returns whether the document may refer to the entity `name` there.
  func allowsReference(to name: String, inAttribute: Bool) -> Bool {
    entities.contains(name) || hasExternalDeclarations
  }
}
