extension Character {
  /// The number of columns that a terminal gives the character: 0, 1 or 2.
  ///
  /// What a person sees as one character takes one place, however many scalars spell it, and an
  /// emoji is two columns wide.
  var displayWidth: Int {
    if isASCII { return 1 }
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    return unicodeScalars.reduce(0) { Swift.max($0, $1.displayWidth) }
  }
}

extension String {
  /// The number of columns that a terminal gives the text.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Unicode.Scalar {
  /// The number of columns that the scalar takes by itself, after Unicode's annex 11.
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if hangulVowelsAndFinals.contains(where: { $0.contains(value) }) { return 0 }
    if properties.isEmojiPresentation { return 2 }
    return wideBlocks.contains { $0.contains(value) } ? 2 : 1
  }
}

/// Jamo that complete the syllable before them.
private let hangulVowelsAndFinals: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

/// What East Asian typography sets in a full square, apart from emoji.
private let wideBlocks: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul Jamo, initial consonants
  0x2329...0x232A,  // angle brackets
  0x2E80...0x303E,  // CJK radicals, punctuation
  0x3041...0x3247,  // kana, Bopomofo, enclosed letters
  0x3250...0xA4C6,  // CJK, Yi
  0xA960...0xA97C,  // Hangul Jamo extended A
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // CJK compatibility
  0xFE10...0xFE19,  // vertical forms
  0xFE30...0xFE6B,  // CJK compatibility and small forms
  0xFF01...0xFF60,  // full-width forms
  0xFFE0...0xFFE6,  // full-width signs
  0x16FE0...0x18DFF,  // Tangut, Khitan
  0x1AFF0...0x1B2FB,  // kana supplement, Nüshu
  0x1F200...0x1F265,  // enclosed ideographs
  0x20000...0x3FFFD,  // CJK extensions
]
