import ConfigModel
import LosslessXML

extension ConfigurationDocument {
  /// Refuses a section whose content is in another file or encrypted.
  func refuseContentElsewhere(_ path: String) throws(Refusal) {
    guard let element = section(path) else { return }
    if let source = element.attribute("configSource"), !source.value.isEmpty {
      throw Refusal(.contentElsewhere(section: path, file: source.value), at: source.range)
    }
    if let provider = element.attribute("configProtectionProvider"), !provider.value.isEmpty {
      throw Refusal(.encrypted(section: path), at: provider.range)
    }
  }

  /// The edit that adds `section` behind the top-level element that holds `appSettings`, else
  /// behind `configSections` and `startup`, else as the first.
  func adding(_ section: NewElement, _ reason: String) -> PlannedEdit {
    guard let root else {
      preconditionFailure("a file without a root element is refused before anything is planned")
    }
    let holder = appSettings.flatMap { topLevelElement(holding: $0.element) }
    let last = root.elements.filter { $0.isNamed("configSections") || $0.isNamed("startup") }.last
    let position = (holder ?? last).map { Position.after($0) } ?? .first
    return PlannedEdit(
      root.inserting(section, position), at: root, "\(reason) in a new '\(section.name)'")
  }

  /// The edit that puts `element` at the end of `list`, the list of `system.diagnostics` that is
  /// called `name`; list and section are made if they are missing.
  func adding(
    _ element: NewElement, to list: ElementSyntax?, named name: String, _ reason: String
  ) -> PlannedEdit {
    if let list { return PlannedEdit(list.inserting(element, .last), at: list, reason) }
    let new = NewElement(name, children: [element])
    guard let section = diagnostics?.element else {
      return adding(NewElement("system.diagnostics", children: [new]), reason)
    }
    return PlannedEdit(section.inserting(new, .last), at: section, reason)
  }

  private func topLevelElement(holding element: ElementSyntax) -> ElementSyntax? {
    var current = element
    while let parent = current.parent, parent != root { current = parent }
    return current
  }
}

extension ElementSyntax {
  /// The outermost element that nothing would be left in if this one were taken away, or this one.
  ///
  /// A container with a comment or an attribute stays: somebody wrote it for a reason.
  var outermostLeftEmpty: ElementSyntax {
    var element = self
    while let parent = element.parent, parent.parent != nil, parent.attributes.isEmpty,
      !parent.children.contains(where: { $0 != element.asNode && !$0.isWhitespace })
    {
      element = parent
    }
    return element
  }
}
