import ConfigModel
import LosslessXML

/// Plans which proxy web requests go through.
struct ProxyPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func proxy(_ change: ProxyChange) throws(Refusal) -> PlannedEdit? {
    guard let section = try document.editableSection("system.net/defaultProxy") else {
      return added(change)
    }
    if let edit = try outranking(section, change) { return edit }
    if let edit = merged(section, "defaultProxy", change) { return edit }
    guard let proxy = section.elements(named: "proxy").first else {
      let template = change.template.children.first?.children(named: "proxy").first
      guard let template else { return nil }
      let reason = "adds the proxy '\(change.address)'"
      return PlannedEdit(section.inserting(template, .first), at: section, reason)
    }
    return merged(proxy, "proxy", change) ?? bypass(section, change)
  }

  func noProxy() -> PlannedEdit? {
    guard let element = document.defaultProxy?.element else { return nil }
    return PlannedEdit(
      element.outermostLeftEmpty.removal, at: element, "removes 'system.net/defaultProxy'")
  }

  private func added(_ change: ProxyChange) -> PlannedEdit? {
    let reason = "adds the proxy '\(change.address)'"
    if let group = document.groups("system.net").first,
      let section = change.template.children.first
    {
      return PlannedEdit(group.inserting(section, .last), at: group, reason)
    }
    return document.root.map { PlannedEdit($0.inserting(change.template, .last), at: $0, reason) }
  }

  /// The edit that removes what outranks the address.
  private func outranking(
    _ section: ElementSyntax, _ change: ProxyChange
  ) throws(Refusal) -> PlannedEdit? {
    guard let proxy = document.proxy else { return nil }
    let element = proxy.section.proxy
    if proxy.detectsAutomatically, let element, let attribute = element.attribute("autoDetect") {
      guard change.replacesAuto, let edit = element.removing("autoDetect") else {
        throw Refusal(.outranked(by: "'autoDetect'"), at: attribute.range)
      }
      return PlannedEdit(edit, at: element, "removes 'autoDetect'")
    }
    if let element, let attribute = element.attribute("scriptLocation") {
      guard change.replacesAuto, let edit = element.removing("scriptLocation") else {
        throw Refusal(.outranked(by: "'scriptLocation'"), at: attribute.range)
      }
      return PlannedEdit(edit, at: element, "removes 'scriptLocation'")
    }
    if let module = proxy.section.module {
      guard change.replacesAuto else {
        throw Refusal(.outranked(by: "the proxy class '\(module["type"] ?? "")'"), at: module.range)
      }
      return PlannedEdit(module.removal, at: module, "removes 'module'")
    }
    return nil
  }

  /// The edit for the first attribute that is not as it should be: wanted ones get their value,
  /// others that the template has are added if they are missing.
  private func merged(
    _ element: ElementSyntax, _ name: String, _ change: ProxyChange
  ) -> PlannedEdit? {
    let defaultProxy = change.template.children.first
    let template = name == "proxy" ? defaultProxy?.children(named: "proxy").first : defaultProxy
    for attribute in template?.attributes ?? [] {
      let wanted = change.wanted[name]?[attribute.name]
      let present = element[attribute.name]
      if let present, wanted == nil || Self.isSame(present, wanted) { continue }
      let value = wanted ?? attribute.value
      let edit = element.setting(attribute.name, to: value)
      return PlannedEdit(edit, at: element, "sets '\(attribute.name)' to '\(value)'")
    }
    return nil
  }

  /// Booleans are compared as .NET reads them: in any case, with blanks around.
  private static func isSame(_ present: String, _ wanted: String?) -> Bool {
    guard let wanted else { return false }
    let isBoolean = ["true", "false"].contains(wanted)
    return isBoolean ? present.trimmingWhitespace.lowercased() == wanted : present == wanted
  }

  private func bypass(_ section: ElementSyntax, _ change: ProxyChange) -> PlannedEdit? {
    let present = document.proxy?.bypass.map { $0.key.lowercased() } ?? []
    guard let missing = change.bypass.first(where: { !present.contains($0.lowercased()) }) else {
      return nil
    }
    let reason = "adds the bypass entry '\(missing)'"
    let entry = NewElement("add", values: ["address": missing])
    guard let list = section.elements(named: "bypasslist").first else {
      let new = NewElement("bypasslist", children: [entry])
      return PlannedEdit(section.inserting(new, .last), at: section, reason)
    }
    return PlannedEdit(list.inserting(entry, .last), at: list, reason)
  }
}
