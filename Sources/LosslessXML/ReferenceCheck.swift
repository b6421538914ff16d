/// The grammar of references, and that what they name exists (productions 66 to 68).
enum ReferenceCheck {
  /// Returns the first reference in `range` that is none.
  static func violation(
    in bytes: [UInt8], _ range: Range<Int>, _ doctype: Doctype?, isAttribute: Bool
  ) -> SyntaxViolation? {
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "&") else {
        at += 1
        continue
      }
      guard let reference = Reference(in: bytes, at: at, limit: range.upperBound) else {
        return SyntaxViolation(.bareAmpersand, at: at..<(at + 1))
      }
      if let fault = fault(of: reference, doctype, isAttribute) {
        return SyntaxViolation(fault, at: reference.range)
      }
      at = reference.range.upperBound
    }
    return nil
  }

  private static func fault(
    of reference: Reference, _ doctype: Doctype?, _ isAttribute: Bool
  ) -> SyntaxFault? {
    switch reference.meaning {
    case .character(let value):
      Characters.isAllowed(value) ? nil : .malformedReference(reference.text)
    case .malformed: .malformedReference(reference.text)
    case .entity(let name):
      doctype?.allowsReference(to: name, inAttribute: isAttribute) ?? false
        ? nil : .undeclaredEntity(name)
    }
  }
}

/// One reference in a text.
struct Reference {
  enum Meaning: Hashable {
    case character(UInt32)
    /// A general entity that is not one of the five predefined ones.
    case entity(String)
    case malformed
  }

  /// The bytes from `&` to `;`.
  let range: Range<Int>
  let text: String
  let meaning: Meaning

  /// Reads the reference whose `&` is at `start`; `nil` if no `;` ends a name or number there.
  init?(in bytes: [UInt8], at start: Int, limit: Int) {
    var end = start + 1
    while end < limit, bytes[end] != UInt8(ascii: ";") {
      let isEnd = Characters.endsName(bytes[end]) || bytes[end] == UInt8(ascii: "&")
      guard !isEnd else { return nil }
      end += 1
    }
    guard end < limit, end > start + 1 else { return nil }
    range = start..<(end + 1)
    text = String(decoding: bytes[range], as: UTF8.self)
    let name = (start + 1)..<end
    if bytes[name.lowerBound] == UInt8(ascii: "#") {
      meaning = Self.character(bytes[name.dropFirst()]).map { .character($0) } ?? .malformed
    } else if let predefined = Self.predefined(bytes[name]) {
      meaning = .character(predefined)
    } else if bytes.firstOutsideName(in: name) == nil {
      meaning = .entity(String(decoding: bytes[name], as: UTF8.self))
    } else {
      meaning = .malformed
    }
  }

  private static func predefined(_ name: ArraySlice<UInt8>) -> UInt32? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": 0x26
    case "lt": 0x3C
    case "gt": 0x3E
    case "quot": 0x22
    case "apos": 0x27
    default: nil
    }
  }

  /// The number in `#65` or `#x41` behind its `#`, at most one more than the last code point.
  private static func character(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let number = isHexadecimal ? digits.dropFirst() : digits
    guard !number.isEmpty else { return nil }
    var value: UInt32 = 0
    for digit in number {
      guard let scalar = Character(UnicodeScalar(digit)).hexDigitValue,
        isHexadecimal || scalar < 10
      else { return nil }
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(scalar), 0x11_0000)
    }
    return value
  }
}
