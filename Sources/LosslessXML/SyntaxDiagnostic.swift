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
  /// A violation in words for the user; `tree` is what surrounds it.
  init(_ violation: SyntaxViolation, in tree: DocumentSyntax.Tree) {
    let fault = violation.fault
    self.init(
      fault.id, .error, .configurationSystemFails, at: violation.range, fault.message)
    runtimeMessage = fault.runtimeMessage
    advice = fault.advice
    guard fault.isAboutOpenElements else { return }
    notes = tree.startTags(openAt: violation.range.lowerBound).prefix(4).map {
      Note("an element begins here and is open", at: $0)
    }
  }
}

extension DocumentSyntax.Tree {
  /// The start tags of the elements that are open at `offset`, innermost first.
  fileprivate func startTags(openAt offset: Int) -> [Range<Int>] {
    var tags: [Range<Int>] = []
    var index = nodes.lastIndex { $0.start <= offset } ?? -1
    while index >= 0 {
      let node = nodes[index]
      if node.isOpen(at: offset) { tags.append(Int(node.start)..<Int(node.contentStart)) }
      index = Int(node.parent)
    }
    return tags
  }
}

extension Node {
  /// Returns whether the node is an element whose content goes on at `offset`.
  fileprivate func isOpen(at offset: Int) -> Bool {
    guard kind == .element, contentStart <= offset else { return false }
    return offset < end || offset == end && contentEnd == end && !isEmptyElementTag
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
