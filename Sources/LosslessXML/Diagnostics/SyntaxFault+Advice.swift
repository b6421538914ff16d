extension SyntaxFault {
  /// What to do about the fault, as an instruction.
  var advice: String? {
    switch self {
    case .notACharacter, .unsupportedEncoding, .contradictedEncoding: encodingAdvice
    case .forbiddenCharacter: "remove the character"
    case .misplacedDeclaration: "remove what stands before '<?xml', or the second declaration"
    case .malformedDeclaration: "write '<?xml version=\"1.0\" encoding=\"utf-8\"?>'"
    case .misplacedDoctype, .malformedDoctype: "remove the document type declaration"
    case .doubleHyphenInComment: "put a space between the hyphens; a comment cannot hold a comment"
    case .unterminated(let what):
      "end the \(what), or restore the part of the file that was cut off"
    case .malformedProcessingInstruction: "remove the processing instruction"
    case .bareLessThan, .lessThanInValue: "write '&lt;'"
    case .bareAmpersand, .malformedReference: "write '&amp;' for the '&'"
    case .forbiddenReference: "remove the reference"
    case .cdataEndInText: "write ']]&gt;'"
    case .undeclaredEntity: "write the character itself, or a reference such as '&#233;'"
    case .malformedEntity, .recursiveEntity, .foreignEntity, .lessThanFromEntity,
      .excessiveExpansion:
      "write the text in place of the reference, and remove the document type declaration"
    default: structureAdvice
    }
  }

  private var encodingAdvice: String? {
    switch self {
    case .notACharacter: "save the file in the encoding that it declares"
    case .unsupportedEncoding: "save the file as UTF-8 and declare encoding=\"utf-8\""
    case .contradictedEncoding(_, let actual): "declare encoding=\"\(actual)\", or convert the file"
    default: nil
    }
  }

  /// What to do about a fault in tags.
  private var structureAdvice: String? {
    switch self {
    case .malformedName: "correct the name"
    case .unexpectedInTag(let text), .unexpectedInEndTag(let text): "remove '\(text)'"
    case .missingSpace: "put a space before it, or the quotation mark that is missing before it"
    case .missingValue(let name): "write \(name)=\"…\""
    case .unquotedValue, .typographicQuote:
      "put straight quotation marks around the value, as in value=\"…\""
    case .duplicateAttribute: "remove one of them"
    case .mismatchedEndTag(_, let open): "write '</\(open)>' before it or in place of it"
    case .strayEndTag: "remove the end tag"
    case .unclosedElement(let name): "add '</\(name)>', or restore what was cut off"
    case .contentOutsideRoot, .secondRoot: "move it inside the root element, or remove it"
    case .missingRoot: "restore the file: it needs a '<configuration>' element"
    case .malformedQualifiedName, .undeclaredPrefix: "remove the prefix"
    case .reservedPrefix, .emptyPrefixBinding: "remove the declaration of the prefix"
    default: nil
    }
  }
}
