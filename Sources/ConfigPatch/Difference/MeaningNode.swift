import ConfigModel
import LosslessXML

/// An element as far as it has an effect: what two files are compared by.
struct MeaningNode {
  /// Something that an element says of itself.
  struct Trait {
    let name: String
    /// What it says, as a person reads it.
    let value: String
    /// What two values have in common that are the same to .NET.
    let meaning: String
    /// Where, as a byte offset into the text.
    let offset: Int
    /// The file that it is in, if that is not the file itself.
    let file: String?
    /// The attributes that say it.
    let attributes: [NewElement.Attribute]
  }

  /// The name of the element, and what tells it from its siblings.
  let label: String
  /// What two nodes have in common that are the same element to .NET.
  let key: String
  /// A Boolean value indicating whether the element is one of several, told apart by a key.
  let isEntry: Bool
  /// A Boolean value indicating whether the element has an effect even if nothing is in it.
  let meansSomethingBare: Bool
  /// What it says, without what identifies it.
  let traits: [Trait]
  /// The text inside, where there are no elements.
  let text: String?
  /// What has an effect inside.
  let children: [MeaningNode]
  /// The elements inside that tell it from its siblings.
  let identifying: [NewElement]
  /// The first element that the node stands for.
  let element: ElementSyntax
  /// The file that the element is in, as `file` or `configSource` names it; `nil` for the file
  /// itself.
  let file: String?

  /// The node as an element with all that has an effect inside.
  var whole: NewElement { own(children: children.map(\.whole)) }

  /// Returns an element of the node's own attributes and text with `children`.
  func own(children: [NewElement]) -> NewElement {
    var own = NewElement(element)
    let names = children.map(\.name)
    own.children = identifying.filter { !names.contains($0.name) } + children
    return own
  }

  /// Returns the element around `children`, with what identifies it and no more.
  func shell(children: [NewElement]) -> NewElement {
    var shell = own(children: children)
    let said = Set(traits.flatMap(\.attributes).map(\.name))
    shell.attributes.removeAll { said.contains($0.name) && $0.name != "xmlns" }
    shell.text = nil
    return shell
  }

  /// The node as an element that names it to those who take it out.
  var name: NewElement { isEntry && identifying.isEmpty ? own(children: []) : whole }

  /// What the node says, in words.
  var words: String {
    let said = traits.map { "\($0.name) '\($0.value)'" } + (text.map { ["'\($0)'"] } ?? [])
    return (said + inside).joined(separator: ", ")
  }

  /// The entries inside, as they are called.
  private var inside: [String] {
    children.flatMap { $0.isEntry ? [$0.label] : $0.inside }
  }
}
