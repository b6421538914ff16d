/// Finds the encoding of a file from its first bytes.
///
/// The order is that of .NET's `XmlTextReader`: a byte order mark decides; without one, the
/// position of the zero byte beside the first `<` tells UTF-16; else the XML declaration names the
/// encoding, and UTF-8 is assumed if it does not (XML 1.0, appendix F).
struct EncodingDetection {
  let encoding: TextEncoding
  let defect: EncodingDefect?

  init(of bytes: [UInt8]) {
    let shape = EncodingShape(of: bytes)
    if case .foreign(let name) = shape {
      encoding = .utf8
      defect = EncodingDefect(kind: .unsupported(name: name), offset: 0)
      return
    }
    let shown = shape.encoding
    guard let declaration = DeclaredEncoding(in: bytes, shape) else {
      encoding = shown ?? .utf8
      defect = nil
      return
    }
    let declared = TextEncoding(declaredName: declaration.name)
    // Only the bytes themselves can show UTF-16: a declaration that is read byte by byte is none.
    let isBelieved = shown == nil && declared?.isUTF16 == false
    encoding = isBelieved ? declared ?? .utf8 : shown ?? .utf8
    defect = declaration.defect(in: encoding)
  }
}

/// What the first bytes of a file show by themselves, before any declaration is read.
enum EncodingShape {
  case utf8WithMark
  case utf16(TextEncoding, hasMark: Bool)
  /// An encoding that is told apart only so that it can be refused by its name.
  case foreign(name: String)
  case unknown

  init(of bytes: [UInt8]) {
    // Missing bytes read as 0x01, with which no encoding is told apart.
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 1 }
    switch (byte(0), byte(1), byte(2), byte(3)) {
    case (0xEF, 0xBB, 0xBF, _): self = .utf8WithMark
    case (0xFF, 0xFE, 0, 0), (0xFE, 0xFF, 0, 0), (0x3C, 0, 0, 0), (0, 0x3C, 0, 0),
      (0, 0, 0xFE, 0xFF), (0, 0, 0xFF, 0xFE), (0, 0, 0, 0x3C), (0, 0, 0x3C, 0):
      self = .foreign(name: "utf-32")
    case (0x4C, 0x6F, 0xA7, 0x94): self = .foreign(name: "ebcdic")
    case (0xFF, 0xFE, _, _): self = .utf16(.utf16LittleEndian, hasMark: true)
    case (0xFE, 0xFF, _, _): self = .utf16(.utf16BigEndian, hasMark: true)
    case (0x3C, 0, _, _): self = .utf16(.utf16LittleEndian, hasMark: false)
    case (0, 0x3C, _, _): self = .utf16(.utf16BigEndian, hasMark: false)
    default: self = .unknown
    }
  }

  /// The encoding, if the bytes alone decide.
  var encoding: TextEncoding? {
    switch self {
    case .utf8WithMark: .utf8
    case .utf16(let encoding, _): encoding
    case .foreign, .unknown: nil
    }
  }
}
