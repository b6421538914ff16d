import SourceText

/// How a value is written so that every reader sees the same.
enum Spelling {
  /// Returns `name="value"` with two quotation marks of the kind `quote`.
  static func attribute(
    _ attribute: NewElement.Attribute, quote: UInt8, in encoding: TextEncoding
  ) -> String {
    let mark = quote == UInt8(ascii: "'") ? "'" : "\""
    return attribute.name + "=" + mark
      + attributeValue(attribute.value, quote: quote, in: encoding) + mark
  }

  /// Returns `value` as it stands between two quotation marks of the kind `quote`.
  ///
  /// TAB, CR and LF become character references: .NET keeps them raw, XML 1.0 would make them
  /// spaces (3.3.3). So do characters that the file's encoding cannot spell.
  static func attributeValue(
    _ value: String, quote: UInt8, in encoding: TextEncoding
  ) -> String {
    var spelling = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": spelling += "&amp;"
      case "<": spelling += "&lt;"
      case "\t", "\r", "\n": spelling += reference(to: scalar)
      case "\"" where quote == UInt8(ascii: "\""): spelling += "&quot;"
      case "'" where quote == UInt8(ascii: "'"): spelling += "&apos;"
      case _ where !encoding.canEncode(scalar): spelling += reference(to: scalar)
      default: spelling.unicodeScalars.append(scalar)
      }
    }
    return spelling
  }

  /// Returns `text` as it stands between two tags.
  static func characterData(_ text: String, in encoding: TextEncoding) -> String {
    var spelling = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": spelling += "&amp;"
      case "<": spelling += "&lt;"
      case ">": spelling += "&gt;"
      case "\r": spelling += reference(to: scalar)
      case _ where !encoding.canEncode(scalar): spelling += reference(to: scalar)
      default: spelling.unicodeScalars.append(scalar)
      }
    }
    return spelling
  }

  private static func reference(to scalar: Unicode.Scalar) -> String {
    "&#x\(String(scalar.value, radix: 16, uppercase: true));"
  }
}
