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
      let isDecryptable = element.elements(named: "EncryptedData").first != nil
      if !isDecryptable, let failure = sectionFailures(path).first {
        throw Refusal(failure.diagnostic)
      }
      throw Refusal(.encrypted(section: path), at: provider.range)
    }
  }

  /// The edit that adds `section` where people expect it: `configSections` first, for that is its
  /// only place; `startup` behind it; `appSettings` and `system.diagnostics` behind the top-level
  /// element that holds `appSettings`, else behind those two; any other at the end.
  func addingSection(_ section: NewElement, _ reason: String) -> PlannedEdit {
    guard let root else {
      preconditionFailure("a file without a root element is refused before anything is planned")
    }
    let position = position(ofSection: section.name, in: root)
    return PlannedEdit(root.inserting(section, position), at: root, reason)
  }

  private func position(ofSection name: String, in root: ElementSyntax) -> Position {
    func last(of names: Set<String>) -> ElementSyntax? {
      root.elements.filter { names.contains($0.name) }.last
    }
    let sibling: ElementSyntax?
    switch name {
    case "configSections": return .first
    case "startup": sibling = last(of: ["configSections"])
    case "appSettings", "system.diagnostics":
      let holder = appSettings.flatMap { topLevelElement(holding: $0.element) }
      sibling = holder ?? last(of: ["configSections", "startup"])
    default: return .last
    }
    return sibling.map { .after($0) } ?? .first
  }

  private func topLevelElement(holding element: ElementSyntax) -> ElementSyntax? {
    var current = element
    while let parent = current.parent, parent != root { current = parent }
    return current
  }
}
