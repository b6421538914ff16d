import SourceText
import Testing

@Suite struct EncodingDetectionTests {
  /// The first bytes of a file, and what is found in them.
  private struct Example {
    let words: String
    let bytes: [UInt8]
    let encoding: TextEncoding
    var defect: EncodingDefect.Kind?
    /// The text in front of which the defect stands.
    var before: String = ""
  }

  private func check(_ example: Example) {
    let text = SourceText(example.bytes)
    #expect(text.encoding == example.encoding, "\(example.words)")
    #expect(text.defect?.kind == example.defect, "\(example.words)")
    guard let defect = text.defect, !example.before.isEmpty else { return }
    let rest = text[defect.offset..<text.utf8.count]
    #expect(rest.hasPrefix(example.before), "\(example.words): \(defect.offset)")
  }

  @Test func `a byte order mark, the shape of the bytes, and the declaration decide in turn`() {
    for example in Self.marks + Self.shapes + Self.declarations { check(example) }
  }

  @Test func `a declaration against the bytes is a defect`() {
    for example in Self.contradictions { check(example) }
  }

  @Test func `only the declaration declares`() {
    for example in Self.notDeclarations { check(example) }
  }

  @Test func `names are those that NET knows, in any case`() {
    #expect(TextEncoding(declaredName: "UTF-8") == .utf8)
    #expect(TextEncoding(declaredName: "Windows-1252") == .windows1252)
    #expect(TextEncoding(declaredName: "ISO-8859-1") == .latin1)
    #expect(TextEncoding(declaredName: "US-ASCII") == .ascii)
    #expect(TextEncoding(declaredName: "unicodeFFFE") == .utf16BigEndian)
    #expect(TextEncoding(declaredName: "utf8") == nil)
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(declaredName: encoding.rawValue) == encoding)
    }
  }
}

extension EncodingDetectionTests {
  private static func utf16(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    text.utf16.flatMap {
      let low = UInt8($0 & 0xFF)
      let high = UInt8($0 >> 8)
      return encoding == .utf16LittleEndian ? [low, high] : [high, low]
    }
  }

  private static let marks = [
    Example(words: "UTF-8 mark", bytes: [0xEF, 0xBB, 0xBF] + "<a/>".utf8, encoding: .utf8),
    Example(
      words: "half a mark", bytes: [0xEF, 0xBB], encoding: .utf8, defect: .notACharacter(.utf8)),
    Example(
      words: "little endian mark", bytes: [0xFF, 0xFE] + utf16("<a/>", .utf16LittleEndian),
      encoding: .utf16LittleEndian),
    Example(
      words: "big endian mark", bytes: [0xFE, 0xFF] + utf16("<a/>", .utf16BigEndian),
      encoding: .utf16BigEndian),
    Example(words: "a mark alone", bytes: [0xFF, 0xFE], encoding: .utf16LittleEndian),
    Example(
      words: "marks of UTF-32, little endian", bytes: [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0],
      encoding: .utf8, defect: .unsupported(name: "utf-32")),
    Example(
      words: "marks of UTF-32, big endian", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x3C],
      encoding: .utf8, defect: .unsupported(name: "utf-32")),
  ]

  private static let shapes = [
    Example(words: "nothing", bytes: [], encoding: .utf8),
    Example(words: "one byte", bytes: [0x3C], encoding: .utf8),
    Example(
      words: "little endian without mark", bytes: utf16("<a/>", .utf16LittleEndian),
      encoding: .utf16LittleEndian),
    Example(
      words: "big endian without mark", bytes: utf16("<a/>", .utf16BigEndian),
      encoding: .utf16BigEndian),
    Example(
      words: "UTF-32 without mark", bytes: [0x3C, 0, 0, 0, 0x61, 0, 0, 0], encoding: .utf8,
      defect: .unsupported(name: "utf-32")),
    Example(
      words: "EBCDIC", bytes: [0x4C, 0x6F, 0xA7, 0x94, 0x93], encoding: .utf8,
      defect: .unsupported(name: "ebcdic")),
  ]

  private static func declaring(_ name: String) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(name)'?><a/>".utf8)
  }

  private static let declarations = [
    Example(words: "no declaration", bytes: Array("<a>é</a>".utf8), encoding: .utf8),
    Example(words: "UTF-8", bytes: declaring("UTF-8"), encoding: .utf8),
    Example(words: "windows-1252", bytes: declaring("Windows-1252"), encoding: .windows1252),
    Example(words: "latin-1", bytes: declaring("iso-8859-1"), encoding: .latin1),
    Example(words: "ASCII", bytes: declaring("us-ascii"), encoding: .ascii),
    Example(
      words: "double quotes, spaces and line ends",
      bytes: Array("<?xml\n version = \"1.0\"\r\n\tencoding\t=\n\"latin1\" ?>".utf8),
      encoding: .latin1),
    Example(
      words: "without a version", bytes: Array("<?xml encoding='ascii'?>".utf8), encoding: .ascii),
    Example(
      words: "far behind in a long declaration",
      bytes: Array(
        ("<?xml version='1.0'" + String(repeating: " ", count: 5000) + "encoding='latin1'?>").utf8),
      encoding: .latin1),
    Example(
      words: "unknown", bytes: declaring("utf-99"), encoding: .utf8,
      defect: .unsupported(name: "utf-99"), before: "utf-99"),
    Example(
      words: "Shift_JIS with bytes of its own",
      bytes: declaring("Shift_JIS") + [0x83, 0x65], encoding: .utf8,
      defect: .unsupported(name: "Shift_JIS"), before: "Shift_JIS"),
    Example(
      words: "UTF-16 with a mark",
      bytes: [0xFE, 0xFF]
        + utf16("<?xml version='1.0' encoding='utf-16'?><a/>", .utf16BigEndian),
      encoding: .utf16BigEndian),
    Example(
      words: "UTF-16 without a mark",
      bytes: utf16("<?xml version='1.0' encoding='ucs-2'?><a/>", .utf16LittleEndian),
      encoding: .utf16LittleEndian),
    Example(
      words: "big endian by name",
      bytes: utf16("<?xml version='1.0' encoding='utf-16BE'?><a/>", .utf16BigEndian),
      encoding: .utf16BigEndian),
  ]

  private static func contradicted(_ name: String, _ actual: TextEncoding) -> EncodingDefect.Kind {
    .contradicted(declared: name, actual: actual)
  }

  private static let contradictions = [
    Example(
      words: "UTF-16 in bytes that are none", bytes: declaring("utf-16"), encoding: .utf8,
      defect: contradicted("utf-16", .utf8), before: "utf-16"),
    Example(
      words: "UTF-16 behind a mark of UTF-8", bytes: [0xEF, 0xBB, 0xBF] + declaring("utf-16"),
      encoding: .utf8, defect: contradicted("utf-16", .utf8), before: "utf-16"),
    Example(
      words: "windows-1252 behind a mark of UTF-8",
      bytes: [0xEF, 0xBB, 0xBF] + declaring("windows-1252"), encoding: .utf8,
      defect: contradicted("windows-1252", .utf8), before: "windows-1252"),
    Example(
      words: "UTF-8 in bytes of UTF-16",
      bytes: [0xFF, 0xFE] + utf16("<?xml version='1.0' encoding='utf-8'?>", .utf16LittleEndian),
      encoding: .utf16LittleEndian, defect: contradicted("utf-8", .utf16LittleEndian),
      before: "utf-8"),
    Example(
      words: "UTF-8 in bytes of UTF-16 without a mark",
      bytes: utf16("<?xml version='1.0' encoding='utf-8'?>", .utf16BigEndian),
      encoding: .utf16BigEndian, defect: contradicted("utf-8", .utf16BigEndian), before: "utf-8"),
    Example(
      words: "little endian in big endian",
      bytes: utf16("<?xml version='1.0' encoding='unicode'?>", .utf16BigEndian),
      encoding: .utf16BigEndian, defect: contradicted("unicode", .utf16BigEndian),
      before: "unicode"),
  ]

  private static let notDeclarations = [
    "<?xml version='1.0'?><!-- encoding='utf-99' -->",
    "<?xml version='encoding=\"utf-99\"'?>",
    "<?xml version='1.0' encoding='utf-99",
    "<?xml version='1.0'encoding='utf-99'?>",
    "<?xml version='1.0' xencoding='utf-99'?>",
    "<?xmlx encoding='utf-99'?>",
    "<?xml-stylesheet encoding='utf-99'?>",
    " <?xml version='1.0' encoding='utf-99'?>",
    "<!-- <?xml version='1.0' encoding='utf-99'?> -->",
    "<a encoding='utf-99'/>",
    "<?xml version='1.0' encoding=''?>",
    "<?xml version='1.0' encoding='8'?>",
  ].map { Example(words: $0, bytes: Array($0.utf8), encoding: .utf8) }
}
