extension PatternParser {
  /// Takes an escape from behind its backslash on.
  mutating func escape() throws(PatternFault) -> PatternNode {
    let backslash = scanner.at - 1
    guard let letter = scanner.next else { throw scanner.fault(.endsInBackslash, at: backslash) }
    if let assertion = Self.assertion(letter) {
      scanner.at += 1
      return .assertion(assertion)
    }
    if let set = ASCIISet.shorthand(letter) {
      scanner.at += 1
      return .character(set)
    }
    if letter == "p" || letter == "P" {
      scanner.at += 1
      var single = CharacterClass()
      single.add(try scanner.property(), isNegated: letter == "P")
      return single.node
    }
    if let group = try reference(letter) {
      return .backreference(group)
    }
    scanner.at = backslash + 1
    return try scanner.escapedCharacter().node
  }

  private static func assertion(_ letter: CodeUnit) -> PatternAssertion? {
    switch letter {
    case "b": .wordBoundary
    case "B": .noWordBoundary
    case "A", "G": .start
    case "Z": .endOrLastNewline
    case "z": .end
    default: nil
    }
  }

  /// Takes a reference to a group, or returns `nil` after taking any number of characters.
  private mutating func reference(_ letter: CodeUnit) throws(PatternFault) -> Int? {
    let backslash = scanner.at - 1
    if letter == "k" {
      scanner.at += 1
      guard scanner.rest >= 2, let open = scanner.take(), open == "<" || open == "'" else {
        throw scanner.fault(.malformedNameReference, at: backslash)
      }
      return try angledReference(from: backslash, endingIn: open == "<" ? ">" : "'")
    }
    if letter == "<" || letter == "'", scanner.rest > 1 {
      scanner.at += 1
      return try angledReference(from: backslash, endingIn: letter == "<" ? ">" : "'")
    }
    guard "1"..."9" ~= letter else { return nil }
    let number = try scanner.decimal()
    if groups.numbers.contains(number) { return number }
    guard number > 9 else { throw scanner.fault(.undefinedGroupNumber(number), at: backslash) }
    return nil
  }

  private mutating func angledReference(
    from backslash: Int, endingIn close: CodeUnit
  ) throws(PatternFault) -> Int? {
    if scanner.next?.isDigit == true {
      let number = try scanner.decimal()
      guard scanner.take(close) else { return nil }
      if groups.numbers.contains(number) { return number }
      throw scanner.fault(.undefinedGroupNumber(number), at: backslash)
    }
    let name = scanner.name()
    guard !name.isEmpty, scanner.take(close) else { return nil }
    if let number = groups.names[name] { return number }
    throw scanner.fault(.undefinedGroupName(name), at: backslash)
  }
}
