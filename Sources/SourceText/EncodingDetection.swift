/// Finds the encoding of a file from its first bytes.
///
/// The order is that of .NET's `XmlTextReader`: a byte order mark decides; without one, the
/// position of the zero byte beside the first `<` tells UTF-16; else the XML declaration names the
/// encoding, and UTF-8 is assumed if it does not (XML 1.0, appendix F).
struct EncodingDetection {
  let encoding: TextEncoding
  let defect: EncodingDefect?

  init(of bytes: [UInt8]) {
    let actual = Self.encodingShown(by: bytes)
    let declaration = DeclaredEncoding(in: bytes, stride: actual?.isUTF16 == true ? 2 : 1)
    guard let declaration else {
      encoding = actual ?? .utf8
      defect = nil
      return
    }
    let name = declaration.name
    let offset = declaration.offset
    guard let declared = TextEncoding(declaredName: name) else {
      encoding = actual ?? .utf8
      defect = EncodingDefect(kind: .unsupported(name: name), offset: offset)
      return
    }
    let shown = actual ?? (declared.isUTF16 ? .utf8 : declared)
    encoding = shown
    let agrees =
      shown == declared || (shown.isUTF16 && name.lowercased() == "utf-16")
      || (shown == .utf16BigEndian && ["unicode", "ucs-2"].contains(name.lowercased()))
    defect =
      agrees
      ? nil
      : EncodingDefect(kind: .contradicted(declared: name, actual: shown), offset: offset)
  }

  /// The encoding that the bytes show by themselves, before any declaration is read.
  private static func encodingShown(by bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == UInt8(ascii: "<"), bytes[1] == 0 { return .utf16LittleEndian }
    if bytes[0] == 0, bytes[1] == UInt8(ascii: "<") { return .utf16BigEndian }
    return nil
  }
}

/// The value of `encoding` in the XML declaration, read from bytes whose encoding is not yet known.
private struct DeclaredEncoding {
  let name: String
  /// Where the name stands, in bytes of the UTF-8 view.
  let offset: Int

  init?(in bytes: [UInt8], stride: Int) {
    let head = bytes.prefix(1024).filter { $0 != 0 }
    let isMarked = stride == 1 && head.starts(with: [0xEF, 0xBB, 0xBF])
    let markLength = isMarked ? 3 : (head.first ?? 0) >= 0xFE ? 2 : 0
    let text = head.dropFirst(markLength)
    guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let declaration = text[..<end]
    guard let keyword = declaration.firstRange(of: Array("encoding".utf8)) else { return nil }
    let rest = declaration[keyword.upperBound...]
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    guard let open = rest.firstIndex(where: quotes.contains),
      let close = rest[(open + 1)...].firstIndex(of: rest[open])
    else { return nil }
    name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
    offset = open + 1 + (stride == 2 && markLength == 2 ? 1 : 0)
  }
}
