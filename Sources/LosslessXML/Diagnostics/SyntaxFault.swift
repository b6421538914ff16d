/// The ways in which bytes fail to be a well-formed document.
///
/// Each case is one constraint of XML 1.0 (fifth edition) or of Namespaces in XML 1.0 (third
/// edition), and has one code that is the same in every version.
enum SyntaxFault: Hashable, Sendable {
  case notACharacter(encoding: String)
  case unsupportedEncoding(String)
  case contradictedEncoding(declared: String, actual: String)
  case forbiddenCharacter(UInt32)
  case misplacedDeclaration
  case malformedDeclaration(String)
  case misplacedDoctype
  case malformedDoctype(String)
  case doubleHyphenInComment
  case unterminated(String)
  case malformedProcessingInstruction(String)
  case bareLessThan
  case bareAmpersand
  case malformedReference(String)
  case undeclaredEntity(String)
  case cdataEndInText
  case lessThanInValue
  case malformedName(String)
  case unexpectedInTag(String)
  case unexpectedInEndTag(String)
  case missingSpace(before: String)
  case missingValue(of: String)
  case unquotedValue(of: String)
  case duplicateAttribute(String)
  case mismatchedEndTag(String, open: String)
  case strayEndTag(String)
  case unclosedElement(String)
  case contentOutsideRoot
  case secondRoot(String)
  case missingRoot
  case malformedQualifiedName(String)
  case undeclaredPrefix(String)
  case reservedPrefix(String)
  case emptyPrefixBinding(String)
  case malformedEntity(String)
  case recursiveEntity(String)
  case foreignEntity(String)
  case lessThanFromEntity(String)
  case excessiveExpansion(String)
  case forbiddenReference(String)
  case typographicQuote(String)
}

extension SyntaxFault {
  /// A Boolean value indicating whether an entity that is referred to is at fault.
  var isAboutEntity: Bool {
    switch self {
    case .undeclaredEntity, .malformedEntity, .recursiveEntity, .foreignEntity,
      .lessThanFromEntity, .excessiveExpansion:
      true
    default: false
    }
  }
}

/// A fault and its place.
struct SyntaxViolation: Error, Hashable {
  let fault: SyntaxFault
  let range: Range<Int>

  init(_ fault: SyntaxFault, at range: Range<Int>) {
    self.fault = fault
    self.range = range
  }
}
