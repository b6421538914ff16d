extension JSONValue {
  /// The value as one line of JSON, without a line end; equal values give equal lines.
  ///
  /// Beside what JSON demands, everything is escaped that a terminal, a build server or JavaScript
  /// would take for more than a character. The value is the same.
  public var text: String {
    var writer = JSONWriter(isASCII: false)
    writer.write(self)
    return writer.text
  }

  /// The value as one line of JSON that every code page reads alike.
  ///
  /// Windows PowerShell decodes the output of a program by the code page of its console.
  public var asciiText: String {
    var writer = JSONWriter(isASCII: true)
    writer.write(self)
    return writer.text
  }
}

/// Writes JSON without spaces and line ends.
private struct JSONWriter {
  let isASCII: Bool
  private(set) var text = ""

  init(isASCII: Bool) { self.isASCII = isASCII }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .boolean(let truth): text += truth ? "true" : "false"
    case .integer(let number): text += String(number)
    case .string(let string): write(string)
    case .array(let elements):
      write(elements, between: ("[", "]")) { writer, element in writer.write(element) }
    case .object(let members):
      write(members, between: ("{", "}")) { writer, member in
        writer.write(member.name)
        writer.text += ":"
        writer.write(member.value)
      }
    }
  }

  private mutating func write<Part>(
    _ parts: [Part], between brackets: (String, String), _ writePart: (inout Self, Part) -> Void
  ) {
    text += brackets.0
    for (index, part) in parts.enumerated() {
      if index > 0 { text += "," }
      writePart(&self, part)
    }
    text += brackets.1
  }

  private mutating func write(_ string: String) {
    text += "\""
    var previous: Unicode.Scalar?
    for scalar in string.unicodeScalars {
      // `##` begins a command to a build server wherever it stands.
      if scalar == "#" && previous == "#" || mustEscape(scalar) {
        writeEscape(of: scalar)
      } else {
        text.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    text += "\""
  }

  private func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\\", "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}": true
    default: isASCII && !scalar.isASCII
    }
  }

  private mutating func writeEscape(of scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default:
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
}
