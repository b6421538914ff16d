/// A character class that is being read, as far as it concerns ASCII.
///
/// To ignore case, .NET adds the small letters of what the class names, and then looks for the
/// small letter of each character of the text (`RegexCharClass.AddLowercase`).
struct CharacterClass {
  var isNegated = false
  private var ranges = ASCIISet()
  private var categories = ASCIISet()
  private var subtracted = ASCIISet()
  private var holdsDottedI = false
  /// A Boolean value indicating whether .NET's own answer depends on its version.
  private(set) var isUncertain = false

  mutating func add(_ unit: CodeUnit) {
    ranges.formUnion(ASCIISet(unit...unit))
    if unit.hasForeignSmallLetter { isUncertain = true }
  }

  mutating func add(_ range: ClosedRange<CodeUnit>) {
    guard range.lowerBound < range.upperBound else { return add(range.lowerBound) }
    ranges.formUnion(ASCIISet(range))
    if range.contains("\u{130}") { holdsDottedI = true }
  }

  mutating func add(_ set: ASCIISet) { categories.formUnion(set) }

  mutating func add(_ property: PatternProperty, isNegated: Bool) {
    let set = isNegated ? property.set.inverted : property.set
    if property.isBlock {
      ranges.formUnion(set)
      if property.holdsDottedI != isNegated { holdsDottedI = true }
    } else {
      categories.formUnion(set)
    }
  }

  mutating func subtract(_ other: CharacterClass) {
    subtracted = other.members
    if other.isUncertain { isUncertain = true }
  }

  /// The characters the class names.
  private var members: ASCIISet {
    var set = ranges.withSmallLetters
    // The table of small letters in .NET maps U+0130 to `i`.
    if holdsDottedI { set.formUnion(ASCIISet("i"..."i")) }
    set.formUnion(categories)
    return (isNegated ? set.inverted : set).subtracting(subtracted)
  }

  /// What the class matches.
  var node: PatternNode {
    isUncertain ? .unsupported : .character(members.matchingSmallLetters)
  }
}

extension CodeUnit {
  /// A Boolean value indicating whether its small letter is in ASCII, though it is not.
  ///
  /// These are the capital I with a dot and the sign for kelvin.
  var hasForeignSmallLetter: Bool { self == "\u{130}" || self == "\u{212A}" }

  /// What a character that stands for itself matches.
  var node: PatternNode {
    var single = CharacterClass()
    single.add(self)
    return single.node
  }
}

extension ASCIISet {
  /// What `\d`, `\s` or `\w` stands for, or its opposite for a capital letter; `nil` for others.
  static func shorthand(_ letter: CodeUnit) -> ASCIISet? {
    switch letter {
    case "d": ASCIISet(\.isDigit)
    case "s": ASCIISet(\.isWhiteSpace)
    case "w": ASCIISet(\.isWordCharacter)
    case "D": ASCIISet(\.isDigit).inverted
    case "S": ASCIISet(\.isWhiteSpace).inverted
    case "W": ASCIISet(\.isWordCharacter).inverted
    default: nil
    }
  }
}
