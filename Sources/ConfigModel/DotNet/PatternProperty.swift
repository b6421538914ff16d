/// A name that .NET Framework knows inside `\p{…}`: a general category or a block of Unicode.
///
/// Source: `RegexCharClass`. The names are case-sensitive, and newer blocks are unknown to it.
struct PatternProperty: Sendable {
  /// The ASCII characters that have the property.
  let set: ASCIISet
  /// A Boolean value indicating whether it is a range of characters and not a category.
  let isBlock: Bool
  /// A Boolean value indicating whether U+0130 has the property.
  let holdsDottedI: Bool

  /// Looks a name up; as case is ignored, .NET takes any cased letter for one of either case.
  init?(named name: String) {
    if let codes = Self.categories(named: name) {
      let cases = ["Ll", "Lt", "Lu"]
      let names = cases.contains(name) ? cases : codes
      self.init(ASCIISet { names.contains($0.categoryCode) }, isBlock: false, holdsDottedI: false)
    } else if name == "IsBasicLatin" {
      self.init(.all, isBlock: true, holdsDottedI: false)
    } else if let characters = Self.xmlCharacters[name] {
      let set = ASCIISet { characters.contains($0) }
      self.init(set, isBlock: true, holdsDottedI: name != "_xmlD")
    } else if name.hasPrefix("Is"), Self.blocks.contains(String(name.dropFirst(2))) {
      self.init(ASCIISet(), isBlock: true, holdsDottedI: name == "IsLatinExtended-A")
    } else {
      return nil
    }
  }

  private init(_ set: ASCIISet, isBlock: Bool, holdsDottedI: Bool) {
    self.set = set
    self.isBlock = isBlock
    self.holdsDottedI = holdsDottedI
  }

  private static let categoryCodes = [
    "Cc", "Cf", "Cn", "Co", "Cs", "Ll", "Lm", "Lo", "Lt", "Lu", "Mc", "Me", "Mn", "Nd", "Nl", "No",
    "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sc", "Sk", "Sm", "So", "Zl", "Zp", "Zs",
  ]

  private static func categories(named name: String) -> [String]? {
    guard 1...2 ~= name.count else { return nil }
    let codes = categoryCodes.filter { $0.hasPrefix(name) }
    return codes.isEmpty ? nil : codes
  }

  private static let digits = "0123456789".codeUnits
  private static let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  private static let letters = (capitals + capitals.lowercased()).codeUnits
  private static let xmlCharacters: [String: [CodeUnit]] = [
    "_xmlC": letters + digits + "-._:".codeUnits,
    "_xmlD": digits,
    "_xmlI": letters + "_:".codeUnits,
    "_xmlW": letters + digits + "$+<=>^`|~".codeUnits,
  ]

  private static let blocks: Set<String> = [
    "AlphabeticPresentationForms", "Arabic", "ArabicPresentationForms-A",
    "ArabicPresentationForms-B", "Armenian", "Arrows", "Bengali", "BlockElements", "Bopomofo",
    "BopomofoExtended", "BoxDrawing", "BraillePatterns", "Buhid", "CJKCompatibility",
    "CJKCompatibilityForms", "CJKCompatibilityIdeographs", "CJKRadicalsSupplement",
    "CJKSymbolsandPunctuation", "CJKUnifiedIdeographs", "CJKUnifiedIdeographsExtensionA",
    "Cherokee", "CombiningDiacriticalMarks", "CombiningDiacriticalMarksforSymbols",
    "CombiningHalfMarks", "CombiningMarksforSymbols", "ControlPictures", "CurrencySymbols",
    "Cyrillic", "CyrillicSupplement", "Devanagari", "Dingbats", "EnclosedAlphanumerics",
    "EnclosedCJKLettersandMonths", "Ethiopic", "GeneralPunctuation", "GeometricShapes", "Georgian",
    "Greek", "GreekExtended", "GreekandCoptic", "Gujarati", "Gurmukhi",
    "HalfwidthandFullwidthForms", "HangulCompatibilityJamo", "HangulJamo", "HangulSyllables",
    "Hanunoo", "Hebrew", "HighPrivateUseSurrogates", "HighSurrogates", "Hiragana", "IPAExtensions",
    "IdeographicDescriptionCharacters", "Kanbun", "KangxiRadicals", "Kannada", "Katakana",
    "KatakanaPhoneticExtensions", "Khmer", "KhmerSymbols", "Lao", "Latin-1Supplement",
    "LatinExtended-A", "LatinExtended-B", "LatinExtendedAdditional", "LetterlikeSymbols", "Limbu",
    "LowSurrogates", "Malayalam", "MathematicalOperators", "MiscellaneousMathematicalSymbols-A",
    "MiscellaneousMathematicalSymbols-B", "MiscellaneousSymbols", "MiscellaneousSymbolsandArrows",
    "MiscellaneousTechnical", "Mongolian", "Myanmar", "NumberForms", "Ogham",
    "OpticalCharacterRecognition", "Oriya", "PhoneticExtensions", "PrivateUse", "PrivateUseArea",
    "Runic", "Sinhala", "SmallFormVariants", "SpacingModifierLetters", "Specials",
    "SuperscriptsandSubscripts", "SupplementalArrows-A", "SupplementalArrows-B",
    "SupplementalMathematicalOperators", "Syriac", "Tagalog", "Tagbanwa", "TaiLe", "Tamil",
    "Telugu", "Thaana", "Thai", "Tibetan", "UnifiedCanadianAboriginalSyllabics",
    "VariationSelectors", "YiRadicals", "YiSyllables", "YijingHexagramSymbols",
  ]
}

extension CodeUnit {
  /// The two letters of the general category of an ASCII character.
  fileprivate var categoryCode: String {
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .control: "Cc"
    case .lowercaseLetter: "Ll"
    case .uppercaseLetter: "Lu"
    case .decimalNumber: "Nd"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .closePunctuation: "Pe"
    case .openPunctuation: "Ps"
    case .otherPunctuation: "Po"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .mathSymbol: "Sm"
    case .spaceSeparator: "Zs"
    default: ""
    }
  }
}
