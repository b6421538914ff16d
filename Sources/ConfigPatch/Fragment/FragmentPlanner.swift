import ConfigModel
import LosslessXML
import SourceText

/// Plans that a file holds what a fragment says.
struct FragmentPlanner {
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
    for section in fragment.root.children {
      let edit = try edit(for: section, in: document.sectionHolders, at: [section.name], [])
      if let edit { return edit }
    }
    return nil
  }

  private func edit(
    for wanted: NewElement, in parents: [ElementSyntax], at path: [String],
    _ siblings: [NewElement]
  ) throws(Refusal) -> PlannedEdit? {
    try document.refuseContentElsewhere(path.joined(separator: "/"))
    if path == ["appSettings", "add"], let key = wanted["key"] {
      return try SettingPlanner(document).setting(key, is: wanted["value"] ?? "")
    }
    let present = try matching.counterparts(of: wanted, in: parents, at: path)
    guard let first = present.first else {
      return parents.first.map { insertion(of: wanted, into: $0, at: path, siblings) }
    }
    if let edit = attribute(of: wanted, on: first, at: path) { return edit }
    if let text = wanted.text, first.characterData != text {
      return PlannedEdit(first.settingText(text), at: first, "sets \(wanted.label) to '\(text)'")
    }
    for child in wanted.children {
      let edit = try edit(for: child, in: present, at: path + [child.name], wanted.children)
      if let edit { return edit }
    }
    return nil
  }

  /// The edit of the first attribute whose value is another one.
  private func attribute(
    of wanted: NewElement, on present: ElementSyntax, at path: [String]
  ) -> PlannedEdit? {
    let identity = fragment.identity(of: wanted, at: path, isRepeated: false)
    for attribute in wanted.attributes where !identity.names(attribute.name) {
      let value = present[attribute.name]
      var aim = attribute.value
      if let value, SwitchList.isHeld(by: attribute.name, at: path) {
        var list = SwitchList(value)
        list.merge(SwitchList(attribute.value))
        aim = list == SwitchList(value) ? value : list.text
      }
      if let value, AttributeMeaning.isSame(value, aim, attribute: attribute.name, at: path) {
        continue
      }
      return PlannedEdit(
        present.setting(attribute.name, to: aim), at: present,
        "sets '\(attribute.name)' of \(wanted.label) to '\(aim)'")
    }
    return nil
  }

  private func insertion(
    of wanted: NewElement, into parent: ElementSyntax, at path: [String], _ siblings: [NewElement]
  ) -> PlannedEdit {
    let reason = "adds \(wanted.label)"
    guard path.count > 1 else { return document.addingSection(wanted, reason) }
    // What takes entries away must not take away those that the fragment adds.
    let key = wanted.attributes.first
    let isAddedToo = siblings.contains { sibling in
      sibling.name == "add" && key.map { sibling[$0.name] == $0.value } == true
    }
    let goesFirst = wanted.name == "clear" || wanted.name == "remove" && isAddedToo
    let position = goesFirst ? Position.first : .last
    return PlannedEdit(
      parent.inserting(wanted, position), at: parent,
      reason + " to '\(path.dropLast().joined(separator: "/"))'")
  }
}

extension NewElement {
  /// The element as it is called in a sentence.
  var label: String {
    let key = ["key", "name", "address", "version", "id"].lazy.compactMap { self[$0] }.first
    let own = key ?? children(named: "assemblyIdentity").first?["name"]
    return "'\(name)'" + (own.map { " '\($0)'" } ?? "")
  }
}
