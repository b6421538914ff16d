/// Something in a text that a schema does not allow, told of an element by its number.
struct SchemaIssue: Hashable, Sendable {
  /// The ways in which a text can break a schema.
  enum Kind: Hashable, Sendable, CaseIterable {
    /// An element stands where none of its name may.
    case unexpectedElement
    /// An attribute is none of its element.
    case unknownAttribute
    /// An attribute that its element must have is not there.
    case missingAttribute
    /// An attribute has a value that it cannot have.
    case refusedValue
    /// An element that holds other elements only holds text.
    case textNotAllowed
    /// Any other.
    case other
  }

  /// What is wrong.
  let kind: Kind
  /// The number of the element, counted from 0 in the order of start tags.
  let element: Int
  /// The name of the attribute, without a prefix, if the issue is about one.
  let attribute: String?
  /// The names or values that the schema would allow instead, as far as they can be listed.
  let expected: [String]
  /// The name of the type that refuses a value, if it has one.
  let type: String?
  /// The words of libxml2.
  let message: String

  init(_ finding: SchemaFeed.Finding) {
    let message = finding.error.message
    let kind = Kind(code: finding.error.code)
    self.kind = kind
    self.message = message
    element = finding.element
    let name = kind == .unexpectedElement ? nil : message.text(between: "attribute '", and: "'")
    attribute = name.map { String($0.drop(while: { $0 != "}" }).dropFirst().nonEmpty ?? $0) }
    type = message.text(between: "type '", and: "'").map(String.init)
    expected = kind == .unexpectedElement ? message.expectedElements : message.expectedValues
  }
}

extension SchemaIssue.Kind {
  /// Sorts the numbers that libxml2 gives to rules of XML Schema, part 1, by what a person can do.
  fileprivate init(code: Int) {
    switch code {
    case 1845, 1871, 1878: self = .unexpectedElement
    case 1866, 1867: self = .unknownAttribute
    case 1868: self = .missingAttribute
    case 1824...1840, 1861...1864: self = .refusedValue
    case 1841...1843: self = .textNotAllowed
    default: self = .other
    }
  }
}

extension String {
  /// The names that a message lists as "( add, remove, clear )".
  ///
  /// Wildcards stand for elements that need no name, and encrypted data for all others at once.
  fileprivate var expectedElements: [String] {
    guard let list = text(between: "( ", and: " )") else { return [] }
    return list.split(separator: ", ").map(String.init)
      .filter { !$0.hasSuffix("*") && $0 != "EncryptedData" }
  }

  /// The values that a message lists as "the set {'true', 'false'}".
  fileprivate var expectedValues: [String] {
    guard let list = text(between: "of the set {'", and: "'}") else { return [] }
    return list.split(separator: "', '").map(String.init)
  }

  /// Returns what stands between the first `start` and the next `end`.
  fileprivate func text(between start: String, and end: String) -> Substring? {
    guard let start = firstRange(of: start),
      let end = self[start.upperBound...].firstRange(of: end)
    else { return nil }
    return self[start.upperBound..<end.lowerBound]
  }
}

extension Substring {
  fileprivate var nonEmpty: Substring? { isEmpty ? nil : self }
}
