import ConfigModel
import LosslessXML

/// What a fragment says and a container of the file has not.
struct FragmentAdditions {
  private let path: [String]
  private let siblings: [NewElement]
  private var elements: [NewElement] = []
  private var keys: Set<String> = []

  /// Creates the additions to the container at `path`, which should hold `siblings`.
  init(to path: [String], of siblings: [NewElement]) {
    self.path = path
    self.siblings = siblings
  }

  /// Adds `element`, unless it is the same as one that is added already.
  mutating func append(_ element: NewElement, _ identity: ElementIdentity) {
    if keys.insert(identity.key(of: element)).inserted { elements.append(element) }
  }

  /// A Boolean value indicating whether the elements are sections or groups.
  var areSections: Bool { path.isEmpty }

  /// The elements, of each the part that is added first.
  var parts: [FragmentPart] { elements.map(part) }

  /// Returns the parts by the places in `parent` that they go to.
  ///
  /// A container without any content gets some before it gets more.
  func grouped(for parent: ElementSyntax) -> [([FragmentPart], Position)] {
    let added = addedKeys
    let first = elements.filter { goesFirst($0, added) }
    let last = elements.filter { !goesFirst($0, added) }
    let groups: [([NewElement], Position)] = [(first, .first), (last, .last)]
    let filled = groups.filter { !$0.0.isEmpty }.map { ($0.map(part), $1) }
    return parent.contentRange.isEmpty ? Array(filled.prefix(1)) : filled
  }

  private func part(_ element: NewElement) -> FragmentPart {
    FragmentPart(of: element, among: siblings, at: path + [element.name])
  }

  /// What takes entries away must not take away those that the fragment adds.
  private func goesFirst(_ element: NewElement, _ added: Set<NewElement.Attribute>) -> Bool {
    switch element.name {
    case "clear": true
    case "remove": element.attributes.first.map(added.contains) ?? false
    case "trace": path == ["system.diagnostics"]
    case "proxy": path == ["system.net", "defaultProxy"]
    default: false
    }
  }

  private var addedKeys: Set<NewElement.Attribute> {
    Set(siblings.filter { $0.name == "add" }.flatMap(\.attributes))
  }
}
