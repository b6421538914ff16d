extension PatternScanner {
  /// A class whose bracket is open, and where the reader is in it.
  private struct OpenClass {
    var content: CharacterClass
    var isAtFirst = true
    /// The start of a range whose end comes next.
    var rangeStart: CodeUnit?
  }

  /// Takes a character class from behind its bracket to the closing one.
  ///
  /// `isOnlyCounting` is for the first pass, in which .NET finds no fault with ranges and does not
  /// see every subtraction.
  mutating func characterClass(
    isOnlyCounting: Bool = false
  ) throws(PatternFault) -> CharacterClass {
    let bracket = at - 1
    var outer: [OpenClass] = []
    var current = openClass()
    while let unit = take() {
      if unit == "]", !current.isAtFirst {
        guard var parent = outer.popLast() else { return current.content }
        parent.content.subtract(current.content)
        parent.isAtFirst = false
        current = parent
        if !isOnlyCounting, rest > 0, next != "]" { throw fault(.subtractionNotLast, at: at) }
      } else if try take(unit, into: &current, isOnlyCounting: isOnlyCounting) {
        outer.append(current)
        current = openClass()
      } else {
        current.isAtFirst = false
      }
    }
    throw fault(.unterminatedClass, at: bracket)
  }

  private mutating func openClass() -> OpenClass {
    var content = CharacterClass()
    content.isNegated = take("^")
    return OpenClass(content: content)
  }

  /// Reads on from `unit` and returns whether the bracket of a subtraction was taken.
  private mutating func take(
    _ unit: CodeUnit, into current: inout OpenClass, isOnlyCounting: Bool
  ) throws(PatternFault) -> Bool {
    var character = unit
    let isEscape = unit == "\\" && rest > 0
    if isEscape {
      if try takeShorthand(into: &current, isOnlyCounting: isOnlyCounting) { return false }
      character = try escapedCharacter()
    } else if unit == "[", current.rangeStart == nil {
      skipPosixName()
    }
    if let start = current.rangeStart {
      current.rangeStart = nil
      guard !isOnlyCounting else { return false }
      if character == "[", !isEscape, !current.isAtFirst {
        current.content.add(start)
        return true
      }
      guard start <= character else { throw fault(.reversedRange, at: at - 1) }
      current.content.add(start...character)
    } else if rest >= 2, next == "-", peek(1) != "]" {
      current.rangeStart = character
      at += 1
    } else if character == "-", !isEscape, next == "[", !current.isAtFirst {
      at += 1
      return true
    } else {
      current.content.add(character)
    }
    return false
  }

  /// Takes an escape that stands for a set, or an escaped hyphen, which does not end a range.
  private mutating func takeShorthand(
    into current: inout OpenClass, isOnlyCounting: Bool
  ) throws(PatternFault) -> Bool {
    guard let letter = next else { return false }
    let isProperty = letter == "p" || letter == "P"
    let set = ASCIISet.shorthand(letter)
    guard isProperty || set != nil || letter == "-" else { return false }
    let backslash = at - 1
    at += 1
    if isProperty, isOnlyCounting {
      _ = try propertyName()
    } else if letter == "-" {
      current.content.add(letter)
    } else if !isOnlyCounting {
      guard current.rangeStart == nil else {
        throw fault(.classInRange(String([letter])), at: backslash)
      }
      if let set { current.content.add(set) }
      if isProperty { current.content.add(try property(), isNegated: letter == "P") }
    }
    return true
  }

  /// Takes the rest of `[:name:]`, which .NET skips without a meaning.
  private mutating func skipPosixName() {
    let start = at
    guard take(":") else { return }
    _ = name()
    if rest < 2 || !take(":") || !take("]") { at = start }
  }
}
