import SourceDiagnostics
import SourceText

extension SyntaxViolation {
  /// A reason why the bytes are not text.
  init(of defect: EncodingDefect, in bytes: [UInt8]) {
    switch defect.kind {
    case .notACharacter(let encoding):
      self.init(
        .notACharacter(encoding: encoding.rawValue), at: bytes.rangeOfScalar(at: defect.offset))
    case .unsupported(let name):
      let end = min(bytes.count, defect.offset + name.utf8.count)
      self.init(.unsupportedEncoding(name), at: defect.offset..<end)
    case .contradicted(let declared, let actual):
      let end = min(bytes.count, defect.offset + declared.utf8.count)
      self.init(
        .contradictedEncoding(declared: declared, actual: actual.rawValue), at: defect.offset..<end)
    }
  }

  /// The first character that no document may contain.
  static func forbiddenCharacter(in bytes: [UInt8]) -> SyntaxViolation? {
    guard let offset = Characters.firstForbidden(in: bytes) else { return nil }
    let (value, length) = bytes.scalar(at: offset)
    return SyntaxViolation(.forbiddenCharacter(value), at: offset..<(offset + length))
  }
}

extension Diagnostic {
  /// A violation in words for the user; `tree` is what surrounds it.
  init(_ violation: SyntaxViolation, in tree: DocumentSyntax.Tree) {
    let violation = violation.blamingTypographicQuotes(in: tree)
    let fault = violation.fault
    self.init(
      fault.id, .error, violation.consequence(in: tree), at: violation.range, fault.message)
    runtimeMessage = consequence == nil ? nil : violation.runtimeMessage(in: tree)
    advice = fault.advice
    guard fault.isAboutOpenElements else { return }
    notes = tree.startTags(openAt: violation.range.lowerBound).prefix(4).map {
      Note("'<\(tree.name(ofTag: $0))>' begins here and is open", at: $0)
    }
  }
}

extension SyntaxFault {
  fileprivate var isAboutOpenElements: Bool {
    switch self {
    case .unclosedElement, .mismatchedEndTag, .unterminated, .strayEndTag: true
    default: false
    }
  }
}
