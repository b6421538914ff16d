/// Cuts any bytes into tokens, and notes the first place where no production of XML fits.
///
/// It never stops and never drops a byte: a construct that does not end is one token to the end of
/// the text, and a byte that fits nowhere is a token of its own kind.
struct Lexer {
  let bytes: [UInt8]
  private(set) var tokens: TokenList
  private(set) var violation: SyntaxViolation?
  /// Where references may begin: the `&` in text and in attribute values.
  private(set) var ampersands: [UInt32] = []
  /// Where the names begin that have a colon, or are not made of ASCII letters and the like.
  private(set) var uncommonNames: [UInt32] = []
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = TokenList(end: bytes.count)
    if bytes.has("\u{FEFF}", at: 0) { take(.byteOrderMark, to: 3) }
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<") { lexMarkup() } else { lexText() }
    }
  }

  private mutating func take(_ kind: TokenKind, to end: Int) {
    tokens.append(kind, at: at)
    at = end
  }

  private mutating func note(_ fault: SyntaxFault, at range: Range<Int>) {
    if violation == nil { violation = SyntaxViolation(fault, at: range) }
  }

  private mutating func lexText() {
    let (less, ampersand, greater) = (UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: ">"))
    var end = bytes.first(of: less, ampersand, greater, from: at)
    while end < bytes.count, bytes[end] != less {
      if bytes[end] == ampersand {
        ampersands.append(UInt32(truncatingIfNeeded: end))
      } else if end >= at + 2, bytes.has("]]>", at: end - 2) {
        note(.cdataEndInText, at: (end - 2)..<(end + 1))
      }
      end = bytes.first(of: less, ampersand, greater, from: end + 1)
    }
    take(.text, to: end)
  }

  private mutating func lexMarkup() {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    if Characters.isPlainNameStart(next) {
      take(.startTagOpen, to: at + 1)
      return lexTag()
    }
    switch next {
    case UInt8(ascii: "!") where bytes.has("<!--", at: at):
      lexComment()
    case UInt8(ascii: "!") where bytes.has("<![CDATA[", at: at):
      lexDelimited(.cdata, opening: 9, closing: "]]>", name: "CDATA section")
    case UInt8(ascii: "!") where bytes.has("<!DOCTYPE", at: at):
      lexDoctype()
    case UInt8(ascii: "?"):
      let isDeclaration = bytes.has("<?xml", at: at) && endsTarget(at + 5)
      let kind: TokenKind = isDeclaration ? .xmlDeclaration : .processingInstruction
      let name = isDeclaration ? "XML declaration" : "processing instruction"
      lexDelimited(kind, opening: 2, closing: "?>", name: name)
    case UInt8(ascii: "/"):
      take(.endTagOpen, to: at + 2)
      lexTag()
    case _ where next != 0 && Characters.startsName(bytes.scalar(at: at + 1).value):
      take(.startTagOpen, to: at + 1)
      lexTag()
    default:
      note(.bareLessThan, at: at..<(at + 1))
      take(.unexpected, to: at + 1)
    }
  }

  private func endsTarget(_ offset: Int) -> Bool {
    offset >= bytes.count || Characters.endsName(bytes[offset])
  }

  private mutating func lexDelimited(
    _ kind: TokenKind, opening: Int, closing: StaticString, name: String
  ) {
    if let end = bytes.offset(of: closing, from: at + opening) {
      take(kind, to: end + closing.utf8CodeUnitCount)
    } else {
      note(.unterminated(name), at: at..<(at + opening))
      take(kind, to: bytes.count)
    }
  }

  private mutating func lexComment() {
    let body = at + 4
    lexDelimited(.comment, opening: 4, closing: "-->", name: "comment")
    // `--` may not occur in a comment, nor `-` at its end (production 15): the first decides.
    if let hyphens = bytes.offset(of: "--", from: body), hyphens < at, hyphens != at - 3 {
      note(.doubleHyphenInComment, at: hyphens..<(hyphens + 2))
    }
  }

  private mutating func lexDoctype() {
    take(.doctype, to: DoctypeScan.end(in: bytes, from: at + 9) ?? bytes.count)
  }

  /// Cuts a tag into tokens, from behind its `<` or `</` to its `>`.
  private mutating func lexTag() {
    let open = tokens.start(of: tokens.count - 1)
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: lexSpace()
      case UInt8(ascii: "="): take(.equals, to: at + 1)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): lexValue(quote: byte)
      case UInt8(ascii: ">"): return take(.tagClose, to: at + 1)
      case UInt8(ascii: "/") where bytes.has("/>", at: at):
        return take(.emptyTagClose, to: at + 2)
      case UInt8(ascii: "<"): return note(.unterminated("tag"), at: open..<(open + 1))
      case UInt8(ascii: "/"), UInt8(ascii: "?"):
        note(.unexpectedInTag(String(UnicodeScalar(byte))), at: at..<(at + 1))
        take(.unexpected, to: at + 1)
      default: lexName()
      }
    }
    note(.unterminated("tag"), at: open..<(open + 1))
  }

  private mutating func lexSpace() {
    let bytes = bytes
    var end = at + 1
    while end < bytes.count, Characters.isSpace(bytes[end]) { end += 1 }
    take(.whitespace, to: end)
  }

  private mutating func lexName() {
    let bytes = bytes
    var end = at
    while end < bytes.count, Characters.isPlainNameByte(bytes[end]) { end += 1 }
    let isPlain = end == bytes.count || Characters.endsName(bytes[end])
    if !isPlain || !Characters.isPlainNameStart(bytes[at]) {
      uncommonNames.append(UInt32(truncatingIfNeeded: at))
      while end < bytes.count, !Characters.endsName(bytes[end]) { end += 1 }
    }
    take(.name, to: end)
  }

  private mutating func lexValue(quote: UInt8) {
    let open = at
    take(.quote, to: at + 1)
    let (less, ampersand) = (UInt8(ascii: "<"), UInt8(ascii: "&"))
    var end = bytes.first(of: quote, less, ampersand, from: at)
    while end < bytes.count, bytes[end] != quote {
      if bytes[end] == ampersand {
        ampersands.append(UInt32(truncatingIfNeeded: end))
      } else {
        note(.lessThanInValue, at: end..<(end + 1))
      }
      end = bytes.first(of: quote, less, ampersand, from: end + 1)
    }
    if end == bytes.count { noteUnterminatedValue(openedAt: open) }
    if end > at { take(.attributeValue, to: end) }
    if end < bytes.count { take(.quote, to: end + 1) }
  }

  /// Notes a value without its second quotation mark, in place of any `<` that was met inside it.
  private mutating func noteUnterminatedValue(openedAt open: Int) {
    if let found = violation, found.range.lowerBound < open { return }
    violation = SyntaxViolation(.unterminated("attribute value"), at: open..<(open + 1))
  }
}
