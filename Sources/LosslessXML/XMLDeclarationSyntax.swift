/// The XML declaration (productions 23 to 26, 32 and 80).
public struct XMLDeclarationSyntax: Hashable, Sendable {
  /// The bytes from `<?xml` to `?>`.
  public let range: Range<Int>
  /// The bytes of the version number.
  public private(set) var versionRange: Range<Int>?
  /// The bytes of the name of the encoding.
  public private(set) var encodingRange: Range<Int>?
  /// The bytes of `yes` or `no`.
  public private(set) var standaloneRange: Range<Int>?
  let violation: SyntaxViolation?

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    let start = range.lowerBound + 5
    var reader = PseudoAttributeReader(bytes, start..<max(start, range.upperBound - 2))
    versionRange = reader.read("version") { bytes in
      bytes.starts(with: "1.".utf8) && bytes.count > 2
        && bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    }
    reader.require(versionRange != nil, "version")
    encodingRange = reader.read("encoding") { bytes in
      guard let first = bytes.first, isLetter(first) else { return false }
      return bytes.allSatisfy {
        isLetter($0) || (0x30...0x39).contains($0) || "._-".utf8.contains($0)
      }
    }
    standaloneRange = reader.read("standalone") { bytes in
      bytes.elementsEqual("yes".utf8) || bytes.elementsEqual("no".utf8)
    }
    reader.finish()
    violation = reader.violation
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// Reads `name="value"` pairs in their order, and notes the first thing that is none.
private struct PseudoAttributeReader {
  let bytes: [UInt8]
  let end: Int
  var at: Int
  var violation: SyntaxViolation?

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  mutating func read(_ name: StaticString, accepts: (ArraySlice<UInt8>) -> Bool) -> Range<Int>? {
    let start = at
    skipSpace()
    guard at > start, bytes.has(name, at: at) else {
      at = start
      return nil
    }
    at += name.utf8CodeUnitCount
    skipSpace()
    guard take(UInt8(ascii: "=")) else { return fail("\(name)") }
    skipSpace()
    guard at < end, take(UInt8(ascii: "\"")) || take(UInt8(ascii: "'")) else {
      return fail("\(name)")
    }
    let open = at
    while at < end, bytes[at] != bytes[open - 1] { at += 1 }
    guard at < end, accepts(bytes[open..<at]) else {
      at = open
      return fail("\(name)")
    }
    at += 1
    return open..<(at - 1)
  }

  mutating func require(_ isThere: Bool, _ name: String) {
    if !isThere, violation == nil { _ = fail(name) }
  }

  mutating func finish() {
    skipSpace()
    if at != end, violation == nil { _ = fail("declaration") }
  }

  private mutating func fail(_ what: String) -> Range<Int>? {
    let place = min(at, end)
    violation = violation ?? SyntaxViolation(.malformedDeclaration(what), at: place..<(place + 1))
    return nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < end, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < end, Characters.isSpace(bytes[at]) { at += 1 }
  }
}
