/// A set of ASCII characters.
struct ASCIISet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  static let all = ASCIISet { _ in true }

  init() {}

  init(_ belongs: (CodeUnit) -> Bool) {
    for value in 0..<128 where belongs(CodeUnit(UInt16(value))) { insert(UInt8(value)) }
  }

  /// Creates the ASCII part of a range of characters.
  init(_ range: ClosedRange<CodeUnit>) { self.init(range.contains) }

  func contains(_ character: UInt8) -> Bool {
    let bit = UInt64(1) << (UInt64(character) & 63)
    return character < 64 ? low & bit != 0 : character < 128 && high & bit != 0
  }

  private mutating func insert(_ character: UInt8) {
    let bit = UInt64(1) << (UInt64(character) & 63)
    if character < 64 { low |= bit } else { high |= bit }
  }

  mutating func formUnion(_ other: ASCIISet) {
    low |= other.low
    high |= other.high
  }

  func subtracting(_ other: ASCIISet) -> ASCIISet {
    var rest = self
    rest.low &= ~other.low
    rest.high &= ~other.high
    return rest
  }

  var inverted: ASCIISet { ASCIISet.all.subtracting(self) }

  /// The set with the small letter of each capital letter in it.
  var withSmallLetters: ASCIISet {
    var set = self
    for letter in UInt8(ascii: "A")...UInt8(ascii: "Z") where contains(letter) {
      set.insert(letter + 32)
    }
    return set
  }

  /// The characters whose small letters are in the set, which is how .NET ignores case.
  var matchingSmallLetters: ASCIISet {
    var set = self
    for letter in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      let bit = UInt64(1) << (UInt64(letter) & 63)
      if contains(letter + 32) { set.high |= bit } else { set.high &= ~bit }
    }
    return set
  }
}
