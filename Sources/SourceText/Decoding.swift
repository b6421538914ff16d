/// The UTF-8 text of some bytes, and the first place where they are not of their encoding.
struct Decoding {
  private(set) var utf8: [UInt8] = []
  private(set) var defect: EncodingDefect?

  init(of bytes: [UInt8], as encoding: TextEncoding) {
    switch encoding {
    case .utf8: self.init(utf8: bytes)
    case .utf16LittleEndian, .utf16BigEndian:
      self.init(utf16: bytes, encoding)
    case .windows1252:
      self.init(singleBytes: bytes, encoding, Windows1252.scalarValue(of:))
    case .latin1, .ascii:
      self.init(singleBytes: bytes, encoding) { UInt32($0) }
    }
  }

  private init(utf8 bytes: [UInt8]) {
    utf8 = bytes
    guard let offset = Self.firstInvalidByte(of: bytes) else { return }
    defect = EncodingDefect(kind: .notACharacter(.utf8), offset: offset)
  }

  private init(utf16 bytes: [UInt8], _ encoding: TextEncoding) {
    utf8.reserveCapacity(bytes.count)
    let low = encoding == .utf16LittleEndian ? 0 : 1
    func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + low]) | UInt32(bytes[at + 1 - low]) << 8 }
    var at = 0
    while at < bytes.count {
      var value: UInt32 = 0xD800
      if at + 1 < bytes.count { value = unit(at) }
      at += 2
      if (0xD800..<0xDC00).contains(value), at + 1 < bytes.count,
        (0xDC00..<0xE000).contains(unit(at))
      {
        value = 0x10000 + ((value - 0xD800) << 10) + (unit(at) - 0xDC00)
        at += 2
      }
      append(Unicode.Scalar(value), of: encoding)
    }
  }

  private init(
    singleBytes bytes: [UInt8], _ encoding: TextEncoding, _ value: (UInt8) -> UInt32
  ) {
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let isForeign = encoding == .ascii && byte >= 0x80
      append(isForeign ? nil : Unicode.Scalar(value(byte)), of: encoding)
    }
  }

  /// Appends `scalar`, or the replacement character and a defect where the bytes were none.
  private mutating func append(_ scalar: Unicode.Scalar?, of encoding: TextEncoding) {
    if scalar == nil, defect == nil {
      defect = EncodingDefect(kind: .notACharacter(encoding), offset: utf8.count)
    }
    utf8.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }

  /// The offset of the first byte that is not part of a well-formed UTF-8 sequence.
  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    // A text that is ASCII behind its mark is validated many times faster without it.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(start...))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound
    }
  }
}

/// Returns the bytes of `utf8` in `encoding`.
///
/// - Precondition: `encoding` can spell every character.
func encoded(_ utf8: [UInt8], as encoding: TextEncoding) -> [UInt8] {
  guard encoding != .utf8 else { return utf8 }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(utf8.count * (encoding.isUTF16 ? 2 : 1))
  for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let low = UInt8(truncatingIfNeeded: unit)
        let high = UInt8(truncatingIfNeeded: unit >> 8)
        bytes += encoding == .utf16LittleEndian ? [low, high] : [high, low]
      }
    case .windows1252:
      guard let byte = Windows1252.byte(for: scalar) else { unencodable(scalar, encoding) }
      bytes.append(byte)
    case .utf8, .latin1, .ascii:
      guard encoding.canEncode(scalar) else { unencodable(scalar, encoding) }
      bytes.append(UInt8(scalar.value))
    }
  }
  return bytes
}

private func unencodable(_ scalar: Unicode.Scalar, _ encoding: TextEncoding) -> Never {
  preconditionFailure(
    "U+\(String(scalar.value, radix: 16)) has no spelling in \(encoding.rawValue)")
}
