import SourceText

/// Quotation marks that a word processor puts in the place of straight ones.
enum TypographicQuotes {
  /// The first such mark in the value at `range` that is followed by what looks like markup.
  static func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard let offset = range.first(where: { contains(bytes, $0) }) else { return nil }
    let mark = bytes.rangeOfScalar(at: offset)
    let isMarkupBehind = bytes[mark.upperBound..<range.upperBound].contains {
      [UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">")].contains($0)
    }
    return isMarkupBehind ? mark : nil
  }

  /// Returns whether one of “ ” „ ‟ ‘ ’ ‚ ‛ « » ″ ′ begins at `offset`.
  static func contains(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset < bytes.count, bytes[offset] >= 0x80 else { return false }
    switch bytes.scalar(at: offset).value {
    case 0x2018...0x201F, 0xAB, 0xBB, 0x2032, 0x2033: return true
    default: return false
    }
  }
}

extension SyntaxViolation {
  /// The violation at the typographic quotation mark that is its reason, if there is one.
  ///
  /// Text that was pasted from a word processor fails where the quotation marks no longer add up,
  /// which is behind the place where the wrong one stands.
  func blamingTypographicQuotes(in tree: DocumentSyntax.Tree) -> SyntaxViolation {
    let bytes = tree.text.utf8
    let mark: Range<Int>?
    switch fault {
    case .unquotedValue:
      mark = TypographicQuotes.contains(bytes, range.lowerBound) ? range : nil
    case .missingSpace, .lessThanInValue, .unterminated("attribute value"):
      mark = tree.tokens.value(before: range.upperBound).flatMap {
        TypographicQuotes.first(in: bytes, $0)
      }
    default: mark = nil
    }
    guard let mark else { return self }
    return SyntaxViolation(.typographicQuote(tree.text[mark]), at: mark)
  }
}

extension TokenList {
  /// The last attribute value that begins at or before `offset`.
  fileprivate func value(before offset: Int) -> Range<Int>? {
    last { $0.kind == .attributeValue && $0.range.lowerBound <= offset }?.range
  }
}
