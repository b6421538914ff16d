extension SyntaxFault {
  /// What to do about the fault, as an instruction.
  var advice: String? {
    switch self {
    case .notACharacter: "save the file in the encoding that it declares"
    case .unsupportedEncoding: "save the file as UTF-8 and declare encoding=\"utf-8\""
    case .contradictedEncoding(_, let actual): "declare encoding=\"\(actual)\", or convert the file"
    case .forbiddenCharacter: "remove the character"
    case .misplacedDeclaration: "remove what stands before '<?xml', or the second declaration"
    case .malformedDeclaration: "write '<?xml version=\"1.0\" encoding=\"utf-8\"?>'"
    case .misplacedDoctype, .malformedDoctype: "remove the document type declaration"
    case .doubleHyphenInComment: "put a space between the hyphens; a comment cannot hold a comment"
    case .unterminated: "restore the part of the file that was cut off"
    case .bareLessThan, .lessThanInValue: "write '&lt;'"
    case .bareAmpersand: "write '&amp;'"
    case .undeclaredEntity: "write the character itself, or a reference such as '&#233;'"
    case .cdataEndInText: "write ']]&gt;'"
    case .missingValue(let name): "write \(name)=\"…\""
    case .unquotedValue: "put straight quotation marks around the value"
    case .duplicateAttribute: "remove one of them"
    case .mismatchedEndTag(_, let open): "close '<\(open)>' first, or remove this end tag"
    case .strayEndTag: "remove the end tag"
    case .unclosedElement(let name): "add '</\(name)>', or restore what was cut off"
    case .contentOutsideRoot, .secondRoot: "move it inside the root element, or remove it"
    case .missingRoot: "restore the file: it needs a '<configuration>' element"
    case .undeclaredPrefix: "remove the prefix"
    default: nil
    }
  }

  /// What .NET's `XmlTextReader` says, where it says something that an admin can search for.
  var runtimeMessage: String? {
    switch self {
    case .notACharacter: "Invalid character in the given encoding."
    case .unsupportedEncoding(let name): "System does not support '\(name)' encoding."
    case .contradictedEncoding(let declared, _) where declared.lowercased().hasPrefix("utf-16"):
      "There is no Unicode byte order mark. Cannot switch to Unicode."
    case .misplacedDeclaration:
      "Unexpected XML declaration. The XML declaration must be the first node in the document, and "
        + "no white space characters are allowed to appear before it."
    case .doubleHyphenInComment:
      "An XML comment cannot contain '--', and '-' cannot be the last character."
    case .bareAmpersand: "An error occurred while parsing EntityName."
    case .lessThanInValue: "'<', hexadecimal value 0x3C, is an invalid attribute character."
    case .duplicateAttribute(let name): "'\(name)' is a duplicate attribute name."
    case .unclosedElement(let name):
      "Unexpected end of file has occurred. The following elements are not closed: \(name)."
    case .contentOutsideRoot: "Data at the root level is invalid."
    case .secondRoot: "There are multiple root elements."
    case .missingRoot: "Root element is missing."
    case .undeclaredPrefix(let prefix): "'\(prefix)' is an undeclared prefix."
    case .misplacedDoctype: "DTD must be defined before the document root element."
    default: nil
    }
  }
}
