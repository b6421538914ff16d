extension PatternScanner {
  /// Takes the character that an escape stands for, from behind the backslash on.
  mutating func escapedCharacter() throws(PatternFault) -> CodeUnit {
    let backslash = at - 1
    guard let unit = take() else { throw fault(.endsInBackslash, at: backslash) }
    switch unit {
    case "0"..."7":
      at -= 1
      return octal()
    case "x": return try hexadecimal(digits: 2, from: backslash)
    case "u": return try hexadecimal(digits: 4, from: backslash)
    case "a": return "\u{7}"
    case "b": return "\u{8}"
    case "e": return "\u{1B}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "c": return try control(from: backslash)
    case _ where unit.isWordCharacter:
      throw fault(.unrecognizedEscape(String([unit])), at: backslash)
    default: return unit
    }
  }

  /// Takes up to three octal digits, of whose value only a byte counts.
  private mutating func octal() -> CodeUnit {
    var value: UInt16 = 0
    for _ in 0..<3 {
      guard let digit = next, "0"..."7" ~= digit else { break }
      at += 1
      value = value * 8 + digit.value - 0x30
    }
    return CodeUnit(value & 0xFF)
  }

  private mutating func hexadecimal(
    digits: Int, from backslash: Int
  ) throws(PatternFault) -> CodeUnit {
    var value = 0
    for _ in 0..<digits {
      guard let digit = next?.hexadecimalValue else {
        throw fault(.tooFewHexadecimalDigits, at: backslash)
      }
      at += 1
      value = value * 16 + digit
    }
    return CodeUnit(UInt16(value))
  }

  private mutating func control(from backslash: Int) throws(PatternFault) -> CodeUnit {
    guard let unit = take() else { throw fault(.missingControlCharacter, at: backslash) }
    let letter = "a"..."z" ~= unit ? unit.value - 0x20 : unit.value
    guard 0x40..<0x60 ~= letter else { throw fault(.unrecognizedControlCharacter, at: backslash) }
    return CodeUnit(letter - 0x40)
  }

  /// Takes the name in braces behind `\p`.
  mutating func propertyName() throws(PatternFault) -> String {
    let backslash = at - 2
    guard rest >= 3 else { throw fault(.incompleteProperty, at: backslash) }
    guard take("{") else { throw fault(.malformedProperty, at: backslash) }
    let start = at
    while let unit = next, unit.isWordCharacter || unit == "-" { at += 1 }
    let name = String(units[start..<at])
    guard take("}") else { throw fault(.incompleteProperty, at: backslash) }
    return name
  }

  /// Looks up the name in braces behind `\p` or `\P`.
  mutating func property() throws(PatternFault) -> PatternProperty {
    let backslash = at - 2
    let name = try propertyName()
    guard let property = PatternProperty(named: name) else {
      throw fault(.unknownProperty(name), at: backslash)
    }
    return property
  }
}
