import ConfigModel
import LosslessXML
import SourceText

/// Plans that a file holds what a fragment says.
struct FragmentPlanner {
  private let document: ConfigurationDocument
  private let fragment: Fragment
  private var edits: [PlannedEdit] = []

  init(_ document: ConfigurationDocument, _ fragment: Fragment) {
    self.document = document
    self.fragment = fragment
  }

  /// Returns edits on the way there that can be made together; none if the file holds it all.
  static func edits(
    for fragment: Fragment, in document: ConfigurationDocument
  ) throws(Refusal) -> [PlannedEdit] {
    var planner = Self(document, fragment)
    try planner.planChildren(of: fragment.root, in: document.sectionHolders, at: [])
    return planner.edits
  }

  private mutating func planChildren(
    of wanted: NewElement, in parents: [ElementSyntax], at path: [String]
  ) throws(Refusal) {
    var matching = FragmentMatching(document, fragment, for: wanted.children, in: parents, at: path)
    var additions = FragmentAdditions(to: path, of: wanted.children)
    let settings = path == ["appSettings"] ? SettingPlanner(document) : nil
    for child in wanted.children {
      if let settings, child.name == "add", let key = child["key"] {
        let addition = try plan(key, is: child["value"], settings)
        if let addition { additions.append(addition, try matching.identity(of: child)) }
        continue
      }
      let identity = try matching.identity(of: child)
      let present = try matching.counterparts(of: child)
      if present.isEmpty {
        additions.append(child, identity)
      } else {
        try plan(child, on: present, at: path + [child.name], identity)
      }
    }
    if let parent = parents.first { add(additions, to: parent) }
  }

  /// Plans what the program reads for `key`, and returns the setting that has to be added for it.
  ///
  /// Without a value any value will do.
  private mutating func plan(
    _ key: String, is value: String?, _ settings: SettingPlanner
  ) throws(Refusal) -> NewElement? {
    guard try settings.differs(key, from: value) else { return nil }
    guard let value else { return NewElement("add", values: ["key": key]) }
    if let edit = settings.edit(of: key, to: value) {
      edits.append(edit)
      return nil
    }
    return NewElement("add", values: ["key": key, "value": value])
  }

  /// Plans what `present`, the elements that are read as `wanted`, lack of it.
  private mutating func plan(
    _ wanted: NewElement, on present: [ElementSyntax], at path: [String],
    _ identity: ElementIdentity
  ) throws(Refusal) {
    guard let first = present.first else { return }
    planAttributes(of: wanted, on: first, at: path, identity)
    if let text = wanted.text, first.characterData != text {
      edits.append(
        PlannedEdit(first.settingText(text), at: first, "sets \(wanted.label) to '\(text)'"))
    }
    try planChildren(of: wanted, in: present, at: path)
  }

  private mutating func planAttributes(
    of wanted: NewElement, on present: ElementSyntax, at path: [String],
    _ identity: ElementIdentity
  ) {
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
      edits.append(
        PlannedEdit(
          present.setting(attribute.name, to: aim), at: present,
          "sets '\(attribute.name)' of \(wanted.label) to '\(aim)'"))
    }
  }

  /// Plans what goes into `parent`.
  ///
  /// One section is added at a time, since where the next belongs depends on it.
  private mutating func add(_ additions: FragmentAdditions, to parent: ElementSyntax) {
    if additions.areSections {
      guard let section = additions.parts.first else { return }
      return edits.append(document.addingSection(section.element, section.reason(in: parent)))
    }
    for (parts, position) in additions.grouped(for: parent) {
      let inserted = parent.inserting(parts.map(\.element), position)
      edits += zip(inserted, parts).map { edit, part in
        PlannedEdit(edit, at: parent, part.reason(in: parent))
      }
    }
  }
}
