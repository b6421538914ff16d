extension String {
  /// The text as content or attribute of XML, in which no build server that reads along sees a
  /// command.
  var escapedForXML: String {
    respelled { scalar, previous in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "#" where previous == scalar: "&#35;"
      case ":" where previous == scalar: "&#58;"
      // These are no characters of XML, and have no category for which they were spelled out.
      case "\u{FFFE}", "\u{FFFF}": "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: nil
      }
    }
  }

  /// Creates the attributes of an XML element, each with a space before it.
  init(xmlAttributes attributes: [(String, String)]) {
    self = attributes.map { " \($0)=\"\($1.escapedForXML)\"" }.joined()
  }
}
