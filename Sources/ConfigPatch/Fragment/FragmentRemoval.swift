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
  private let matching: FragmentMatching

  init(_ document: ConfigurationDocument, _ fragment: Fragment) {
    self.document = document
    self.fragment = fragment
    matching = FragmentMatching(document: document, fragment: fragment)
  }

  /// Returns the next edit on the way there.
  func edit() throws(Refusal) -> PlannedEdit? {
    for section in fragment.root.children.reversed() {
      let edit = try edit(for: section, in: document.sectionHolders, at: [section.name])
      if let edit { return edit }
    }
    return nil
  }

  private func edit(
    for unwanted: NewElement, in parents: [ElementSyntax], at path: [String]
  ) throws(Refusal) -> PlannedEdit? {
    try document.refuseContentElsewhere(path.joined(separator: "/"))
    let present = matching.elements(like: unwanted, in: parents, at: path)
    for element in present.reversed() where isNamedWhole(element, by: unwanted, at: path) {
      return PlannedEdit(
        element.outermostLeftEmpty.removal, at: element, "removes \(unwanted.label)")
    }
    for child in unwanted.children.reversed() {
      let edit = try edit(for: child, in: present, at: path + [child.name])
      if let edit { return edit }
    }
    guard unwanted.children.isEmpty else { return nil }
    return present.lazy.compactMap { attribute(of: unwanted, on: $0, at: path) }.first
  }

  /// Returns whether the fragment names all that `element` holds.
  private func isNamedWhole(
    _ element: ElementSyntax, by unwanted: NewElement, at path: [String]
  ) -> Bool {
    let isEntry = fragment.identity(of: unwanted, at: path, isRepeated: false) != .only
    if isEntry, unwanted.children.isEmpty { return true }
    let holdsOther = element.children.contains { node in
      node.element == nil && !node.isWhitespace && unwanted.text == nil
    }
    guard !holdsOther, namesAttributes(of: element, unwanted, isEntry, path) else { return false }
    return element.elements.allSatisfy { child in
      unwanted.children(named: child.name).contains { named in
        let path = path + [named.name]
        return matching.elements(like: named, in: [element], at: path).contains(child)
          && isNamedWhole(child, by: named, at: path)
      }
    }
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
