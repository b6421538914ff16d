import SourceText

extension SyntaxViolation {
  /// What .NET's `XmlTextReader` says, where it is known to say something about the same place.
  ///
  /// It is the beginning of the message, without the line and position that follow.
  func runtimeMessage(in tree: DocumentSyntax.Tree) -> String? {
    let bytes = tree.text.utf8
    switch fault {
    case .notACharacter, .unsupportedEncoding, .contradictedEncoding: return encodingMessage
    case .forbiddenCharacter(let value):
      return "\(Self.quoted(value == 0 ? 0x2E : value)), \(Self.hexadecimal(value)), "
        + "is an invalid character."
    case .misplacedDeclaration:
      return "Unexpected XML declaration. The XML declaration must be the first node in the "
        + "document, and no white space characters are allowed to appear before it."
    case .doubleHyphenInComment:
      return "An XML comment cannot contain '--', and '-' cannot be the last character."
    case .unterminated("comment"):
      return "Unexpected end of file while parsing Comment has occurred."
    case .unterminated("CDATA section") where tree.isInRoot(range.lowerBound):
      return "Unexpected end of file while parsing CDATA has occurred."
    case .unterminated("attribute value"):
      return bytes[range.upperBound...].contains(UInt8(ascii: "<"))
        ? Self.lessThanMessage : "There is an unclosed literal string."
    case .bareLessThan: return tree.isInRoot(range.lowerBound) ? misnamed(at: 1, bytes) : nil
    case .bareAmpersand, .malformedReference: return referenceMessage(bytes)
    case .cdataEndInText: return "']]>' is not allowed in character data."
    case .lessThanInValue: return Self.lessThanMessage
    case .malformedName(let name): return nameMessage(name, bytes)
    default: return tagMessage(bytes) ?? structureMessage(in: tree)
    }
  }

  private static let lessThanMessage =
    "'<', hexadecimal value 0x3C, is an invalid attribute character."

  private var encodingMessage: String? {
    switch fault {
    case .notACharacter("utf-8"): "Invalid character in the given encoding."
    case .unsupportedEncoding(let name) where !DotNetEncodings.mayKnow(name):
      "System does not support '\(name)' encoding."
    case .contradictedEncoding(let declared, "utf-8") where DotNetEncodings.isUTF16(declared):
      "There is no Unicode byte order mark. Cannot switch to Unicode."
    default: nil
    }
  }

  private func referenceMessage(_ bytes: [UInt8]) -> String? {
    let start = range.lowerBound
    if bytes.has("&#x", at: start) {
      return "Invalid syntax for a hexadecimal numeric entity reference."
    }
    return bytes.has("&#", at: start)
      ? "Invalid syntax for a decimal numeric entity reference."
      : "An error occurred while parsing EntityName."
  }

  private func nameMessage(_ name: String, _ bytes: [UInt8]) -> String? {
    if range.count == name.utf8.count { return misnamed(at: 0, bytes) }
    let (value, _) = bytes.scalar(at: range.lowerBound)
    return "The \(Self.quoted(value)) character, \(Self.hexadecimal(value)), cannot be included in "
      + "a name."
  }

  /// The message about a character that begins no name.
  private func misnamed(at offset: Int, _ bytes: [UInt8]) -> String? {
    let place = range.lowerBound + offset
    guard place < bytes.count, bytes[place] != UInt8(ascii: "!") else { return nil }
    let (value, _) = bytes.scalar(at: place)
    return "Name cannot begin with the \(Self.quoted(value)) character, \(Self.hexadecimal(value))."
  }

  private func tagMessage(_ bytes: [UInt8]) -> String? {
    switch fault {
    case .missingSpace(let name) where bytes.firstOutsideName(in: range) == nil:
      "'\(name)' is an unexpected token. Expecting white space."
    case .unquotedValue:
      "'\(token(at: range.lowerBound, bytes))' is an unexpected token. The expected token is "
        + "'\"' or '''."
    case .missingValue:
      "'\(token(behindSpaceAt: range.upperBound, bytes))' is an unexpected token. "
        + "The expected token is '='."
    case .unexpectedInEndTag:
      "'\(token(at: range.lowerBound, bytes))' is an unexpected token. The expected token is '>'."
    case .duplicateAttribute(let name): "'\(name)' is a duplicate attribute name."
    case .undeclaredPrefix(let prefix): "'\(prefix)' is an undeclared prefix."
    default: nil
    }
  }

  private func structureMessage(in tree: DocumentSyntax.Tree) -> String? {
    switch fault {
    case .mismatchedEndTag(let name, let open):
      guard let tag = tree.startTags(openAt: range.lowerBound).first else { return nil }
      let place = LineTable(tree.text).location(of: tag.lowerBound + 1)
      return
        "The '\(open)' start tag on line \(place.line) position \(place.column) does not match "
        + "the end tag of '\(name)'."
    case .unclosedElement:
      let tags = tree.startTags(openAt: range.lowerBound)
      let names = tags.prefix(16).map { tree.name(ofTag: $0) }.joined(separator: ", ")
      return "Unexpected end of file has occurred. The following elements are not closed: "
        + names + (tags.count > 16 ? ", " : ".")
    case .strayEndTag: return "Unexpected end tag."
    case .contentOutsideRoot: return "Data at the root level is invalid."
    case .secondRoot: return "There are multiple root elements."
    case .missingRoot: return "Root element is missing."
    case .misplacedDoctype where !tree.isBeforeRoot(range.lowerBound):
      return "DTD must be defined before the document root element."
    default: return nil
    }
  }

  private func token(behindSpaceAt offset: Int, _ bytes: [UInt8]) -> String {
    let place = bytes[offset...].firstIndex { !Characters.isSpace($0) } ?? bytes.count
    return token(at: place, bytes)
  }

  /// The name at `offset`, or else the one character, as .NET quotes what it did not expect.
  private func token(at offset: Int, _ bytes: [UInt8]) -> String {
    var end = offset
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      let belongs =
        end == offset ? Characters.startsName(value) : Characters.continuesName(value)
      guard belongs else { break }
      end += length
    }
    let range = end > offset ? offset..<end : bytes.rangeOfScalar(at: offset)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private static func quoted(_ value: UInt32) -> String {
    "'\(Character(UnicodeScalar(value) ?? "\u{FFFD}"))'"
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "hexadecimal value 0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
