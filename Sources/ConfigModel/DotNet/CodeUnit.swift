/// A UTF-16 code unit, which is what .NET calls a character.
///
/// Everything .NET reads, it reads by these, so offsets and lengths agree with its own only here.
struct CodeUnit: Hashable, Comparable, Sendable, ExpressibleByUnicodeScalarLiteral {
  let value: UInt16

  init(_ value: UInt16) { self.value = value }

  init(unicodeScalarLiteral scalar: Unicode.Scalar) { value = UInt16(scalar.value) }

  static func < (left: CodeUnit, right: CodeUnit) -> Bool { left.value < right.value }

  private var category: Unicode.GeneralCategory {
    Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
  }

  var isDigit: Bool { "0"..."9" ~= self }
  var isASCIILetter: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }
  var isSlash: Bool { self == "/" || self == "\\" }

  /// A Boolean value indicating whether `Char.IsLetter` holds.
  var isLetter: Bool {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// A Boolean value indicating whether a regular expression counts it as `\w`, or joins by it.
  var isWordCharacter: Bool {
    switch category {
    case .nonspacingMark, .decimalNumber, .connectorPunctuation: true
    default: isLetter || self == "\u{200C}" || self == "\u{200D}"
    }
  }

  /// A Boolean value indicating whether `Char.IsWhiteSpace` holds.
  var isWhiteSpace: Bool { Unicode.Scalar(value)?.properties.isWhitespace ?? false }

  /// The value of a hexadecimal digit, or `nil`.
  var hexadecimalValue: Int? {
    switch self {
    case "0"..."9": Int(value) - 0x30
    case "a"..."f": Int(value) - 0x61 + 10
    case "A"..."F": Int(value) - 0x41 + 10
    default: nil
    }
  }
}

extension String {
  /// The text as .NET holds it.
  var codeUnits: [CodeUnit] { utf16.map { CodeUnit($0) } }

  init(_ units: some Sequence<CodeUnit>) {
    self = String(decoding: units.map(\.value), as: UTF16.self)
  }

  /// The text without white space at its ends, as `String.Trim` cuts it.
  var trimmed: String {
    var rest = unicodeScalars[...]
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return String(Substring(rest))
  }
}
