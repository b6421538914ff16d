import ConfigModel
import LosslessXML

/// An element as a value: name, attributes and what is inside, without any layout.
package struct NewElement: Hashable, Sendable {
  /// An attribute as a value.
  package struct Attribute: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The value as .NET reads it.
    package internal(set) var value: String
  }

  /// The name of the element.
  package let name: String
  /// The attributes in the order in which they are written.
  package internal(set) var attributes: [Attribute]
  /// The elements inside.
  package internal(set) var children: [NewElement]
  /// The text inside, where there are no elements.
  package internal(set) var text: String?

  init(_ name: String, _ attributes: [Attribute] = [], children: [NewElement] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// Creates a copy of what `element` means.
  init(_ element: ElementSyntax) {
    name = element.name
    attributes = element.attributes.map { Attribute(name: $0.name, value: $0.value) }
    children = element.elements.map { NewElement($0) }
    let data = children.isEmpty ? element.characterData : ""
    text = data.trimmingWhitespace.isEmpty ? nil : data
  }

  /// Creates an element with the attributes `values`.
  init(_ name: String, values: KeyValuePairs<String, String>, children: [NewElement] = []) {
    self.init(
      name, values.map { Attribute(name: $0.key, value: $0.value) }, children: children)
  }

  /// The value of the attribute `name`; `nil` takes the attribute away.
  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (.some(let index), .some(let value)): attributes[index].value = value
      case (.some(let index), .none): attributes.remove(at: index)
      case (.none, .some(let value)): attributes.append(Attribute(name: name, value: value))
      case (.none, .none): break
      }
    }
  }

  /// Returns the elements directly inside that are named `name`.
  func children(named name: String) -> [NewElement] { children.filter { $0.name == name } }

  /// Returns whether `element` has the same attributes and elements, in whatever order of
  /// attributes.
  func means(_ element: ElementSyntax) -> Bool { sorted == NewElement(element).sorted }

  /// The element with its attributes, and those of all inside, in the order of their names.
  var sorted: NewElement {
    var copy = self
    copy.attributes.sort { $0.name < $1.name }
    copy.children = copy.children.map(\.sorted)
    return copy
  }
}
