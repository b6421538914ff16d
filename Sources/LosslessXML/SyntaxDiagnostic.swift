import SourceDiagnostics
import SourceText

extension SyntaxViolation {
  /// A reason why the bytes are not text.
  init(of defect: EncodingDefect) {
    let fault: SyntaxFault =
      switch defect.kind {
      case .notACharacter(let encoding): .notACharacter(encoding: encoding.rawValue)
      case .unsupported(let name): .unsupportedEncoding(name)
      case .contradicted(let declared, let actual):
        .contradictedEncoding(declared: declared, actual: actual.rawValue)
      }
    self.init(fault, at: defect.offset..<(defect.offset + 1))
  }

  /// The first character that no document may contain.
  static func forbiddenCharacter(in bytes: [UInt8]) -> SyntaxViolation? {
    guard let offset = Characters.firstForbidden(in: bytes) else { return nil }
    let (value, length) = bytes.scalar(at: offset)
    return SyntaxViolation(.forbiddenCharacter(value), at: offset..<(offset + length))
  }
}

extension Diagnostic {
  /// A violation in words for the user.
  init(_ violation: SyntaxViolation) {
    let fault = violation.fault
    self.init(
      fault.id, .error, .configurationSystemFails, at: violation.range, fault.message)
    runtimeMessage = fault.runtimeMessage
    advice = fault.advice
    guard fault.isAboutOpenElements else { return }
    notes = violation.open.suffix(4).reversed().map {
      Note("an element begins here and is open", at: $0)
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
