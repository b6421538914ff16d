import ConfigModel

/// The values that take the places of `{{name}}`.
struct FragmentParameters {
  private let values: [String: String]
  private let text: FragmentText
  private(set) var unused: [String]

  init(_ values: [String: String], in text: FragmentText) {
    self.values = values
    self.text = text
    unused = values.keys.sorted()
  }

  /// Returns `element` with its places filled.
  mutating func filled(_ element: NewElement) throws(FragmentFault) -> NewElement {
    var filled = element
    for index in filled.attributes.indices {
      filled.attributes[index].value = try self.filled(filled.attributes[index].value)
    }
    if let text = filled.text { filled.text = try self.filled(text) }
    for index in filled.children.indices {
      filled.children[index] = try self.filled(filled.children[index])
    }
    return filled
  }

  private mutating func filled(_ text: String) throws(FragmentFault) -> String {
    var result = ""
    var end = text.startIndex
    for placeholder in text.placeholders {
      guard let value = values[placeholder.name] else {
        throw FragmentFault(
          "the parameter '\(placeholder.name)' has no value",
          at: self.text.place { $0.placeholders.contains { $0.name == placeholder.name } },
          advice: "give it one with '--set \(placeholder.name)=…'")
      }
      unused.removeAll { $0 == placeholder.name }
      result += text[end..<placeholder.range.lowerBound] + value
      end = placeholder.range.upperBound
    }
    return result + text[end...]
  }
}

/// A place in a value that a parameter fills: `{{name}}`.
struct Placeholder {
  let name: String
  let range: Range<String.Index>
}

extension String {
  /// The places that parameters fill, in order.
  var placeholders: [Placeholder] {
    var places: [Placeholder] = []
    var rest = self[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      let name = String(rest[start.upperBound..<end.lowerBound]).trimmingWhitespace
      places.append(Placeholder(name: name, range: start.lowerBound..<end.upperBound))
      rest = rest[end.upperBound...]
    }
    return places
  }
}
