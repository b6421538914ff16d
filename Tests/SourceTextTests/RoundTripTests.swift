import SourceText
import TestSupport
import Testing

/// What is decoded and encoded again is what it was, and an edit changes nothing around it.
@Suite struct RoundTripTests {
  /// A text that declares `encoding`, and its bytes, made without the module's own encoder.
  private func specimen(_ body: [Unicode.Scalar], _ encoding: TextEncoding) -> [UInt8]? {
    let declaration = Array("<?xml version='1.0' encoding='\(encoding.rawValue)'?>".unicodeScalars)
    var bytes: [UInt8] = []
    for scalar in declaration + body {
      guard let spelling = spelling(of: scalar, encoding) else { return nil }
      bytes += spelling
    }
    return bytes
  }

  private func spelling(of scalar: Unicode.Scalar, _ encoding: TextEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: Array(String(scalar).utf8)
    case .utf16LittleEndian: String(scalar).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: String(scalar).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .latin1: scalar.value < 0x100 ? [UInt8(scalar.value)] : nil
    case .ascii: scalar.value < 0x80 ? [UInt8(scalar.value)] : nil
    case .windows1252:
      scalar == "€"
        ? [0x80]
        : scalar == "Ÿ"
          ? [0x9F]
          : scalar == "“"
            ? [0x93]
            : scalar.value < 0x80 || 0xA0...0xFF ~= scalar.value ? [UInt8(scalar.value)] : nil
    }
  }

  private static let scalars = Array(
    "aZ \r\n<&é\u{A0}ÿ€Ÿ“漢\u{FFFD}\u{10FFFF}😀\u{7F}\u{0}".unicodeScalars)

  /// Returns whether replacing a random part of `text` leaves the bytes around it as they were.
  private func isLocal(_ text: SourceText, _ generator: inout SeededGenerator) -> Bool {
    // The declaration stays, or the result would be read in another encoding.
    let start = (text.utf8.firstIndex(of: UInt8(ascii: ">")) ?? 0) + 1
    let places = (start...text.utf8.count).filter {
      $0 == text.utf8.count || text.utf8[$0] & 0xC0 != 0x80
    }
    let ends = (0..<2).compactMap { _ in places.randomElement(using: &generator) }.sorted()
    let result = text.applying(EditScript(TextEdit(ends[0]..<ends[1], "<new/>")))
    func spelled(_ range: Range<Int>) -> [UInt8] {
      text[range].unicodeScalars.flatMap { spelling(of: $0, text.encoding) ?? [] }
    }
    let expected =
      spelled(0..<ends[0])
      + "<new/>".unicodeScalars.flatMap { spelling(of: $0, text.encoding) ?? [] }
      + spelled(ends[1]..<text.utf8.count)
    let head = spelled(0..<ends[0]).count
    let tail = spelled(ends[1]..<text.utf8.count).count
    return result.bytes == expected && result.defect == nil
      && result.bytes.prefix(head) == text.bytes.prefix(head)
      && result.bytes.suffix(tail) == text.bytes.suffix(tail)
  }

  @Test func `the same bytes come back in every encoding, and around every edit`() {
    for encoding in TextEncoding.allCases {
      for seed in 0..<200 {
        var generator = SeededGenerator(seed: seed)
        let body = (0..<40).compactMap { _ in Self.scalars.randomElement(using: &generator) }
          .filter { encoding.canEncode($0) }
        guard let bytes = specimen(body, encoding) else {
          Issue.record("\(encoding) with seed \(seed): the specimen cannot be spelled")
          continue
        }
        let text = SourceText(bytes)
        let isSame =
          text.encoding == encoding && text.defect == nil && text.bytes == bytes
          && text[0..<text.utf8.count].unicodeScalars.suffix(body.count).elementsEqual(body)
        #expect(isSame, "\(encoding) with seed \(seed)")
        #expect(isLocal(text, &generator), "\(encoding) with seed \(seed)")
      }
    }
  }

  @Test func `every byte of a single-byte encoding comes back`() {
    for encoding in [TextEncoding.windows1252, .latin1] {
      let bytes = Array("<?xml version='1.0' encoding='\(encoding.rawValue)'?>".utf8) + (0...255)
      let text = SourceText(bytes)
      #expect(text.defect == nil)
      let end = text.utf8.count
      let result = text.applying(EditScript(.insertion(of: "x", at: end)))
      #expect(result.bytes == bytes + Array("x".utf8), "\(encoding)")
    }
  }

  @Test func `windows-1252 is the table of Windows, with its five gaps as controls`() {
    let bytes = Array("<?xml version='1.0' encoding='windows-1252'?>".utf8)
    let text = SourceText(bytes + (0x80...0x9F))
    #expect(
      text[bytes.count..<text.utf8.count]
        == "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")
    #expect(!TextEncoding.windows1252.canEncode("\u{80}"))
    #expect(TextEncoding.windows1252.canEncode("\u{81}"))
  }

  @Test func `bytes that are no character are a defect at their place`() {
    func check(_ bytes: [UInt8], _ encoding: TextEncoding, at offset: Int) {
      let text = SourceText(bytes)
      #expect(text.defect?.kind == .notACharacter(encoding), "\(bytes)")
      #expect(text.defect?.offset == offset, "\(bytes)")
      #expect(text.bytes == bytes)
    }
    let mark: [UInt8] = [0xFF, 0xFE]
    check(mark + [0x61, 0, 0x00, 0xD8], .utf16LittleEndian, at: 4)  // a high surrogate alone
    check(mark + [0x00, 0xD8, 0x61, 0], .utf16LittleEndian, at: 3)  // before a letter
    check(mark + [0x00, 0xDC, 0x00, 0xD8], .utf16LittleEndian, at: 3)  // the wrong way round
    check(mark + [0x3D, 0xD8, 0x00, 0xDE, 0x61], .utf16LittleEndian, at: 7)  // half a unit
    check([0xFE, 0xFF, 0xDC, 0x00], .utf16BigEndian, at: 3)
    check([0x61, 0xC0, 0x80], .utf8, at: 1)  // overlong
    check([0x61, 0xED, 0xA0, 0x80], .utf8, at: 1)  // a surrogate in UTF-8
    check([0xF4, 0x90, 0x80, 0x80], .utf8, at: 0)  // beyond Unicode
    check(Array("é".utf8) + [0xE2, 0x82], .utf8, at: 2)  // cut off
    let ascii = Array("<?xml version='1.0' encoding='us-ascii'?>".utf8)
    check(ascii + [0x80], .ascii, at: ascii.count)
  }

  @Test func `an edit that changes the declared encoding is seen as a reader would see it`() throws
  {
    let text = SourceText(Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0xE9])
    let name = 30..<42
    #expect(text[name] == "windows-1252")
    let result = text.applying(EditScript(TextEdit(name, "utf-8")))
    #expect(result.encoding == .utf8)
    #expect(result.defect?.kind == .notACharacter(.utf8))
  }
}
