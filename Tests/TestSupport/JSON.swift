/// A value that was read from JSON by a reader that knows nothing of the writer under test.
public indirect enum JSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number as it is spelled.
  case number(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// The member `name` of an object.
  public subscript(name: String) -> JSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The element at `index` of an array.
  public subscript(index: Int) -> JSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The names of an object's members, sorted.
  public var names: [String] {
    if case .object(let members) = self { members.keys.sorted() } else { [] }
  }

  /// The string that the value is.
  public var text: String? { if case .string(let text) = self { text } else { nil } }

  /// Reads `text`, which must be one value and nothing else but white space.
  ///
  /// - Throws: ``NotJSON`` if it is not.
  public init(reading text: String) throws {
    var reader = JSONReader(scalars: text.unicodeScalars[...])
    self = try reader.value()
    reader.skipSpace()
    guard reader.scalars.isEmpty else { throw NotJSON(rest: String(reader.scalars)) }
  }
}

/// A text that is not JSON.
public struct NotJSON: Error {
  /// What could not be read.
  public let rest: String
}

private struct JSONReader {
  var scalars: Substring.UnicodeScalarView

  private var failure: NotJSON { NotJSON(rest: String(scalars.prefix(40))) }

  mutating func skipSpace() { scalars = scalars.drop { " \n\r\t".unicodeScalars.contains($0) } }

  mutating func value() throws -> JSON {
    skipSpace()
    switch scalars.first {
    case "{": return try .object(members())
    case "[": return try .array(list("[", "]") { reader in try reader.value() })
    case "\"": return try .string(string())
    default: break
    }
    let word = scalars.prefix {
      $0.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains($0)
    }
    let text = String(word)
    scalars = scalars.dropFirst(word.count)
    switch text {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      guard Double(text) != nil,
        text.wholeMatch(of: #/-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/#) != nil
      else { throw failure }
      return .number(text)
    }
  }

  private mutating func members() throws -> [String: JSON] {
    let pairs = try list("{", "}") { reader in
      reader.skipSpace()
      let name = try reader.string()
      reader.skipSpace()
      try reader.expect(":")
      return (name, try reader.value())
    }
    // A name that is there twice means something else to every reader.
    guard Set(pairs.map(\.0)).count == pairs.count else { throw failure }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private mutating func list<Part>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ part: (inout Self) throws -> Part
  ) throws -> [Part] {
    try expect(open)
    skipSpace()
    var parts: [Part] = []
    while scalars.first != close {
      if !parts.isEmpty { try expect(",") }
      parts.append(try part(&self))
      skipSpace()
    }
    try expect(close)
    return parts
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    guard scalars.popFirst() == scalar else { throw failure }
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var units: [UInt16] = []
    while let scalar = scalars.popFirst(), scalar != "\"" {
      guard scalar.value >= 0x20 else { throw failure }
      if scalar == "\\" {
        units.append(try escape())
      } else {
        units += UTF16.encode(scalar).map(Array.init) ?? []
      }
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw failure }
    return text
  }

  private mutating func escape() throws -> UInt16 {
    switch scalars.popFirst() {
    case "u":
      guard let unit = UInt16(String(scalars.prefix(4)), radix: 16) else { throw failure }
      scalars = scalars.dropFirst(4)
      return unit
    case "n": return 10
    case "r": return 13
    case "t": return 9
    case .some(let scalar) where "\"\\/".unicodeScalars.contains(scalar):
      return UInt16(scalar.value)
    default: throw failure
    }
  }
}
