import ConfigModel
import LosslessXML
import SourceText

/// Plans that a file lacks what a fragment says.
///
/// What an element is, not what its attributes say, decides whether it goes: an entry goes whatever
/// its value. An element that holds more than the fragment names stays, without what it names.
struct FragmentRemoval {
  private let document: ConfigurationDocument
  private let fragment: Fragment
  private var removal = JointRemoval()
  private var edits: [PlannedEdit] = []

  init(_ document: ConfigurationDocument, _ fragment: Fragment) {
    self.document = document
    self.fragment = fragment
  }

  /// Returns edits on the way there that can be made together; none if the file lacks it all.
  static func edits(
    for fragment: Fragment, in document: ConfigurationDocument
  ) throws(Refusal) -> [PlannedEdit] {
    var planner = Self(document, fragment)
    try planner.planChildren(of: fragment.root, in: document.sectionHolders, at: [])
    return planner.edits + planner.removal.edits
  }

  private mutating func planChildren(
    of unwanted: NewElement, in parents: [ElementSyntax], at path: [String]
  ) throws(Refusal) {
    var matching = matching(unwanted, in: parents, at: path)
    for child in unwanted.children.reversed() {
      let identity = try matching.identity(of: child)
      let path = path + [child.name]
      var rest: [ElementSyntax] = []
      for element in try matching.elements(like: child) {
        if try isNamedWhole(element, by: child, at: path, identity) {
          removal.add(element, "removes \(child.label)")
        } else {
          rest.append(element)
        }
      }
      guard child.children.isEmpty else {
        try planChildren(of: child, in: rest, at: path)
        continue
      }
      edits += rest.compactMap { attribute(of: child, on: $0, at: path) }
    }
  }

  private func matching(
    _ unwanted: NewElement, in parents: [ElementSyntax], at path: [String]
  ) -> FragmentMatching {
    FragmentMatching(document, fragment, for: unwanted.children, in: parents, at: path)
  }

  /// Returns whether the fragment names all that `element` holds.
  private func isNamedWhole(
    _ element: ElementSyntax, by unwanted: NewElement, at path: [String],
    _ identity: ElementIdentity
  ) throws(Refusal) -> Bool {
    let isEntry = identity != .only
    if isEntry, unwanted.children.isEmpty { return true }
    let holdsOther = element.children.contains { node in
      node.element == nil && !node.isWhitespace && unwanted.text == nil
    }
    guard !holdsOther, namesAttributes(of: element, unwanted, isEntry, path) else { return false }
    var matching = matching(unwanted, in: [element], at: path)
    var named: Set<ElementSyntax> = []
    for child in unwanted.children {
      let identity = try matching.identity(of: child)
      for element in try matching.elements(like: child) where !named.contains(element) {
        guard try isNamedWhole(element, by: child, at: path + [child.name], identity) else {
          continue
        }
        named.insert(element)
      }
    }
    return element.elements.allSatisfy(named.contains)
  }

  private func namesAttributes(
    of element: ElementSyntax, _ unwanted: NewElement, _ isEntry: Bool, _ path: [String]
  ) -> Bool {
    element.attributes.allSatisfy { attribute in
      guard let value = unwanted[attribute.name] else { return isEntry }
      guard SwitchList.isHeld(by: attribute.name, at: path) else { return true }
      var list = SwitchList(attribute.value)
      list.remove(SwitchList(value))
      return list.isEmpty
    }
  }

  /// The edit that takes away the first attribute that the fragment names.
  private func attribute(
    of unwanted: NewElement, on present: ElementSyntax, at path: [String]
  ) -> PlannedEdit? {
    for attribute in unwanted.attributes {
      guard let value = present[attribute.name] else { continue }
      var edit = present.removing(attribute.name)
      if SwitchList.isHeld(by: attribute.name, at: path) {
        var list = SwitchList(value)
        list.remove(SwitchList(attribute.value))
        guard list != SwitchList(value) else { continue }
        edit = present.setting(attribute.name, to: list.text)
      }
      let reason = "removes '\(attribute.name)' of \(unwanted.label)"
      if let edit { return PlannedEdit(edit, at: present, reason) }
    }
    return nil
  }
}
