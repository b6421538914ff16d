extension Character {
  /// The character as it can be printed without any effect but its looks.
  ///
  /// Control characters could drive a terminal, and invisible ones (direction marks above all)
  /// could make a line read otherwise than a program reads it; they are spelled out. Joiners are
  /// part of ordinary words and pictures, but after an ASCII character they only hide.
  var visible: String {
    if let ascii = asciiValue, ascii >= 0x20, ascii != 0x7F { return String(self) }
    let joins = unicodeScalars.first.map { !$0.isASCII && !$0.isJoiner } ?? false
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isInvisible, !(joins && scalar.isJoiner) {
        text += scalar.escape
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension String {
  /// The text on one line, with every character that is not for the eye spelled out.
  public var visible: String { reduce(into: "") { $0 += $1.visible } }
}

extension Unicode.Scalar {
  /// A Boolean value indicating whether the scalar joins or parts its neighbours and has no looks.
  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  fileprivate var escape: String {
    switch self {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    default: "\\u{\(String(value, radix: 16, uppercase: true))}"
    }
  }
}
