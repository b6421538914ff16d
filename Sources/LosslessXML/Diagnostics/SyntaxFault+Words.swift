import SourceDiagnostics

extension SyntaxFault {
  /// The code and slug of the fault.
  var id: Diagnostic.ID {
    switch self {
    case .notACharacter: Diagnostic.ID("CFG1001", "bytes-outside-encoding")
    case .unsupportedEncoding: Diagnostic.ID("CFG1002", "unsupported-encoding")
    case .contradictedEncoding: Diagnostic.ID("CFG1003", "encoding-contradicts-bytes")
    case .forbiddenCharacter: Diagnostic.ID("CFG1004", "forbidden-character")
    case .misplacedDeclaration: Diagnostic.ID("CFG1005", "misplaced-xml-declaration")
    case .malformedDeclaration: Diagnostic.ID("CFG1006", "malformed-xml-declaration")
    case .misplacedDoctype: Diagnostic.ID("CFG1007", "misplaced-doctype")
    case .malformedDoctype: Diagnostic.ID("CFG1008", "malformed-doctype")
    case .doubleHyphenInComment: Diagnostic.ID("CFG1009", "double-hyphen-in-comment")
    case .unterminated: Diagnostic.ID("CFG1010", "unterminated-markup")
    case .malformedProcessingInstruction:
      Diagnostic.ID("CFG1011", "malformed-processing-instruction")
    case .bareLessThan: Diagnostic.ID("CFG1012", "bare-less-than")
    case .bareAmpersand: Diagnostic.ID("CFG1013", "bare-ampersand")
    case .malformedReference: Diagnostic.ID("CFG1014", "malformed-reference")
    case .undeclaredEntity: Diagnostic.ID("CFG1015", "undeclared-entity")
    case .cdataEndInText: Diagnostic.ID("CFG1016", "cdata-end-in-text")
    case .lessThanInValue: Diagnostic.ID("CFG1017", "less-than-in-value")
    case .malformedName: Diagnostic.ID("CFG1018", "malformed-name")
    case .unexpectedInTag, .unexpectedInEndTag: Diagnostic.ID("CFG1019", "unexpected-in-tag")
    case .missingSpace: Diagnostic.ID("CFG1020", "missing-space-between-attributes")
    case .missingValue: Diagnostic.ID("CFG1021", "attribute-without-value")
    case .unquotedValue: Diagnostic.ID("CFG1022", "unquoted-attribute-value")
    case .duplicateAttribute: Diagnostic.ID("CFG1023", "duplicate-attribute")
    case .mismatchedEndTag: Diagnostic.ID("CFG1024", "mismatched-end-tag")
    case .strayEndTag: Diagnostic.ID("CFG1025", "stray-end-tag")
    case .unclosedElement: Diagnostic.ID("CFG1026", "unclosed-element")
    case .contentOutsideRoot: Diagnostic.ID("CFG1027", "content-outside-root")
    case .secondRoot: Diagnostic.ID("CFG1028", "second-root")
    case .missingRoot: Diagnostic.ID("CFG1029", "missing-root")
    case .malformedQualifiedName: Diagnostic.ID("CFG1030", "malformed-qualified-name")
    case .undeclaredPrefix: Diagnostic.ID("CFG1031", "undeclared-prefix")
    case .reservedPrefix: Diagnostic.ID("CFG1032", "reserved-prefix")
    case .emptyPrefixBinding: Diagnostic.ID("CFG1033", "empty-prefix-binding")
    case .malformedEntity: Diagnostic.ID("CFG1034", "malformed-entity")
    case .recursiveEntity: Diagnostic.ID("CFG1035", "recursive-entity")
    case .foreignEntity: Diagnostic.ID("CFG1036", "foreign-entity")
    case .lessThanFromEntity: Diagnostic.ID("CFG1037", "less-than-from-entity")
    case .excessiveExpansion: Diagnostic.ID("CFG1038", "excessive-expansion")
    case .forbiddenReference: Diagnostic.ID("CFG1039", "reference-to-forbidden-character")
    case .typographicQuote: Diagnostic.ID("CFG1040", "typographic-quotation-mark")
    }
  }

  /// What is, in one sentence.
  var message: String {
    switch self {
    case .notACharacter(let encoding): "this byte is no character of \(encoding)"
    case .unsupportedEncoding(let name): "the encoding '\(name)' is not supported"
    case .contradictedEncoding(let declared, let actual):
      "the declaration says '\(declared)', but the bytes are \(actual)"
    case .forbiddenCharacter(let value):
      "the character U+\(hexadecimal(value)) is not allowed in XML"
    case .misplacedDeclaration: "the XML declaration is not at the very beginning"
    case .malformedDeclaration(let part): "the XML declaration has no proper '\(part)'"
    case .misplacedDoctype: "a document type declaration stands where none is allowed"
    case .malformedDoctype(let what): "the document type declaration has no proper \(what) here"
    case .doubleHyphenInComment: "a comment contains '--'"
    case .unterminated(let what): "this \(what) does not end"
    case .malformedProcessingInstruction(let target):
      "'\(target)' is not the target of a processing instruction"
    case .bareLessThan: "this '<' begins no tag"
    case .bareAmpersand: "this '&' begins no reference"
    case .malformedReference(let text): "'\(text)' is not a reference"
    case .undeclaredEntity(let name): "the entity '\(name)' is not declared"
    case .cdataEndInText: "']]>' stands in text"
    case .lessThanInValue: "a '<' stands in an attribute value"
    case .malformedName(let name): "'\(name)' is not a name"
    case .unexpectedInTag(let text): "'\(text)' stands in a tag where an attribute is expected"
    case .unexpectedInEndTag(let text): "'\(text)' stands in an end tag, which holds only a name"
    case .missingSpace(let name): "no space separates '\(name)' from what is before it"
    case .missingValue(let name): "the attribute '\(name)' has no value"
    case .unquotedValue(let name): "the value of '\(name)' is not in quotation marks"
    case .duplicateAttribute(let name): "the attribute '\(name)' is set twice in one tag"
    case .mismatchedEndTag(let name, let open):
      "the end tag '</\(name)>' does not match the start tag '<\(open)>'"
    case .strayEndTag(let name): "'</\(name)>' ends nothing"
    case .unclosedElement(let name): "the file ends inside '<\(name)>'"
    case .contentOutsideRoot: "text stands outside the root element"
    case .secondRoot(let name): "a second root element '<\(name)>' begins"
    case .missingRoot: "there is no root element"
    case .malformedQualifiedName(let name): "the colon in '\(name)' separates no prefix from a name"
    case .undeclaredPrefix(let prefix): "the prefix '\(prefix)' is not declared"
    case .reservedPrefix(let prefix): "the prefix '\(prefix)' is reserved"
    case .emptyPrefixBinding(let prefix): "the prefix '\(prefix)' is bound to no namespace"
    case .malformedEntity(let name): "the text of the entity '\(name)' is no content by itself"
    case .recursiveEntity(let name): "the entity '\(name)' refers to itself"
    case .foreignEntity(let name): "the text of the entity '\(name)' is in another file"
    case .lessThanFromEntity(let name):
      "the entity '\(name)' brings a '<' into an attribute value"
    case .excessiveExpansion(let name):
      "the entity '\(name)' stands for more than ten million characters"
    case .forbiddenReference(let text):
      "'\(text)' refers to a character that is not allowed in XML"
    case .typographicQuote(let mark): "'\(mark)' stands where a straight quotation mark is expected"
    }
  }
}

private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
