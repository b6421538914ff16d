/// The kinds of token that a document is cut into.
public enum TokenKind: UInt8, Hashable, Sendable, CaseIterable {
  /// The byte order mark, at the very start.
  case byteOrderMark
  /// `<?xml … ?>` at the start.
  case xmlDeclaration
  /// `<!DOCTYPE … >`, with its internal subset.
  case doctype
  /// `<!-- … -->`.
  case comment
  /// `<![CDATA[ … ]]>`.
  case cdata
  /// `<? … ?>` that is no XML declaration.
  case processingInstruction
  /// What stands between tags, references as they are spelled.
  case text
  /// The `<` of a start tag.
  case startTagOpen
  /// The `</` of an end tag.
  case endTagOpen
  /// The `>` of a tag.
  case tagClose
  /// The `/>` of an empty-element tag.
  case emptyTagClose
  /// The name of an element or attribute.
  case name
  /// White space inside a tag.
  case whitespace
  /// The `=` between the name of an attribute and its value.
  case equals
  /// A quotation mark around an attribute value.
  case quote
  /// What stands between the quotation marks; left out if that is nothing.
  case attributeValue
  /// Bytes that no production of XML allows where they stand.
  case unexpected
}

/// A run of bytes that belong together.
public struct Token: Hashable, Sendable {
  /// What the bytes are.
  public let kind: TokenKind
  /// The bytes, as offsets into the text's UTF-8.
  public let range: Range<Int>
}

/// The tokens of a document: every byte is in exactly one of them, whatever the bytes are.
///
/// A token begins where the one before it ends, so only beginnings are kept. Offsets have 32 bits.
public struct TokenList: RandomAccessCollection, Sendable {
  private struct Beginning {
    let offset: UInt32
    let kind: TokenKind
  }

  private var beginnings: [Beginning] = []
  let end: Int

  init(end: Int) {
    precondition(end <= UInt32.max, "offsets have 32 bits")
    self.end = end
    beginnings.reserveCapacity(end / 4)
  }

  mutating func append(_ kind: TokenKind, at start: Int) {
    beginnings.append(Beginning(offset: UInt32(truncatingIfNeeded: start), kind: kind))
  }

  /// The position of the first token.
  public var startIndex: Int { 0 }
  /// The position after the last token.
  public var endIndex: Int { beginnings.count }

  /// The token at `position`.
  public subscript(position: Int) -> Token {
    let beginning = beginnings[position]
    return Token(kind: beginning.kind, range: Int(beginning.offset)..<start(of: position + 1))
  }

  /// The offset at which the token at `position` begins; the end of the text for the end index.
  func start(of position: Int) -> Int {
    position < beginnings.count ? Int(beginnings[position].offset) : end
  }
}
