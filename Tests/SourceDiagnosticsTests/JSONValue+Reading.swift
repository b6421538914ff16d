import SourceDiagnostics

extension JSONValue {
  /// The member of an object, `null` where there is none.
  subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value ?? nil
  }

  /// The element of an array, `null` where there is none.
  subscript(index: Int) -> JSONValue {
    elements.indices.contains(index) ? elements[index] : nil
  }

  /// The elements of an array.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number.
  var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// This value and all it holds.
  var everything: [JSONValue] {
    switch self {
    case .array(let elements): [self] + elements.flatMap(\.everything)
    case .object(let members): [self] + members.flatMap(\.value.everything)
    default: [self]
    }
  }
}
