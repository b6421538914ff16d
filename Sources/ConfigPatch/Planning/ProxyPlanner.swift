import ConfigModel
import LosslessXML

/// Plans which proxy web requests go through.
struct ProxyPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func proxy(_ change: ProxyChange) throws(Refusal) -> PlannedEdit? {
    guard let section = document.defaultProxy?.element else { return added(change) }
    if let rival {
      guard change.replacesAuto else { throw Refusal(rival.reason, at: rival.range) }
      return rival.removal
    }
    if let edit = merged(section, "defaultProxy", change) { return edit }
    guard let proxy = document.defaultProxy?.proxy else {
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

  /// What asks for another proxy than the address does, and the edit that removes it.
  ///
  /// A class comes before the address. A script is thrown away by it: whoever asked for one has to
  /// say that it is to go.
  private struct Rival {
    let reason: Refusal.Reason
    let range: Range<Int>
    let removal: PlannedEdit
  }

  private var rival: Rival? {
    guard let proxy = document.proxy else { return nil }
    let names = (proxy.detectsAutomatically ? ["autoDetect"] : []) + ["scriptLocation"]
    for name in names {
      guard let element = proxy.section.proxy, let attribute = element.attribute(name),
        let edit = element.removing(name)
      else { continue }
      let removal = PlannedEdit(edit, at: element, "removes '\(name)'")
      return Rival(reason: .besideScript(attribute: name), range: attribute.range, removal: removal)
    }
    guard let module = proxy.section.module, let type = proxy.foreignModule else { return nil }
    return Rival(
      reason: .outranked(by: "the proxy class '\(type.value)'"), range: module.startTagRange,
      removal: PlannedEdit(module.removal, at: module, "removes 'module'"))
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
    return switch wanted {
    case "true": present.isTrueWord
    case "false": present.isFalseWord
    default: present == wanted
    }
  }

  private func bypass(_ section: ElementSyntax, _ change: ProxyChange) -> PlannedEdit? {
    let present = document.proxy?.bypass.map(\.key) ?? []
    guard let missing = change.bypass.first(where: { !present.contains($0) }) else { return nil }
    let reason = "adds the bypass entry '\(missing)'"
    let entry = NewElement("add", values: ["address": missing])
    guard let list = document.defaultProxy?.bypassList else {
      let new = NewElement("bypasslist", children: [entry])
      return PlannedEdit(section.inserting(new, .last), at: section, reason)
    }
    return PlannedEdit(list.inserting(entry, .last), at: list, reason)
  }
}
