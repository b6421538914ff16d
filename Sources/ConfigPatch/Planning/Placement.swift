import ConfigModel
import LosslessXML

extension ConfigurationDocument {
  /// The section at `path`, if its content is in the file and can be edited.
  ///
  /// - Throws: ``Refusal`` if the content is in another file or encrypted.
  func editableSection(_ path: String) throws(Refusal) -> ElementSyntax? {
    guard let element = section(path) else { return nil }
    if let source = element.attribute("configSource"), !source.value.isEmpty {
      throw Refusal(.contentElsewhere(section: path, file: source.value), at: source.range)
    }
    if let provider = element.attribute("configProtectionProvider"), !provider.value.isEmpty {
      throw Refusal(.encrypted(section: path), at: provider.range)
    }
    return element
  }

  /// The edit that adds `section` behind the top-level element that holds `appSettings`, else
  /// behind `configSections` and `startup`, else as the first.
  func addingSection(_ section: NewElement, _ reason: String) throws(Refusal) -> PlannedEdit {
    guard let root else {
      preconditionFailure("a file without a root element is refused before anything is planned")
    }
    let holder = appSettings.flatMap { topLevelElement(holding: $0.element) }
    let last = root.elements.filter { $0.isNamed("configSections") || $0.isNamed("startup") }.last
    let position = (holder ?? last).map { Position.after($0) } ?? .first
    return PlannedEdit(root.inserting(section, position), at: root, reason)
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
