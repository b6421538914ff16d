/// A value of JSON (RFC 8259), whose objects keep the order in which they were written.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number without fraction; no other is ever needed.
  case integer(Int)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Names with values, in the order in which they are written.
  case object([JSONMember])

  /// Creates a string, or `null` from nothing.
  public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
}

/// A name and its value in an object of JSON.
public struct JSONMember: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The value.
  public let value: JSONValue

  /// Creates a member of an object.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  /// Creates an object from its members.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map(JSONMember.init))
  }

  /// Creates an array from its elements.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  /// Creates a string.
  public init(stringLiteral text: String) { self = .string(text) }
  /// Creates a number.
  public init(integerLiteral number: Int) { self = .integer(number) }
  /// Creates a truth value.
  public init(booleanLiteral truth: Bool) { self = .boolean(truth) }
  /// Creates the value that stands for nothing.
  public init(nilLiteral: ()) { self = .null }
}
