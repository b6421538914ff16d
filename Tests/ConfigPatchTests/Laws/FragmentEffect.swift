import ConfigModel
import LosslessXML

@testable import ConfigPatch

/// What of a fragment is in effect in a file: found with the views of each section, or else by
/// looking for the element, and not by the rules that plans are made with.
struct FragmentEffect {
  /// What the fragment says and the file does not do.
  private(set) var missing: [String] = []
  /// What the fragment names and the file still has.
  private(set) var remaining: [String] = []
  private let document: ConfigurationDocument

  init(_ root: NewElement, in document: ConfigurationDocument) {
    self.document = document
    for section in root.children {
      switch section.name {
      case "appSettings": settings(section)
      case "system.diagnostics": section.children.forEach { diagnostics($0) }
      case "system.net": section.children.forEach { network($0) }
      default: elements(section, in: document.sectionHolders)
      }
    }
  }

  private mutating func note(_ what: String, isAsSaid: Bool, isThere: Bool) {
    if !isAsSaid { missing.append(what) }
    if isThere { remaining.append(what) }
  }

  private mutating func settings(_ section: NewElement) {
    let own = document.settings.own
    for setting in section.children(named: "add") {
      let entry = own[setting["key"] ?? ""]
      note(
        setting.label, isAsSaid: entry.map { $0.element["value"] ?? "" } == setting["value"] ?? "",
        isThere: entry != nil)
    }
  }

  private mutating func diagnostics(_ part: NewElement) {
    let tracing = document.tracing
    switch part.name {
    case "sources":
      for source in part.children {
        let present = tracing.source(source["name"] ?? "")
        let levels = ["switchName", "switchValue"].allSatisfy { name in
          source[name].map { $0 == present?.source.element[name] } ?? true
        }
        note(
          source.label, isAsSaid: levels && present != nil, isThere: isNamedOnly(source, present))
        listeners(of: source, present?.listeners)
      }
    case "sharedListeners":
      for listener in part.children(named: "add") {
        let present = tracing.sharedListener(listener["name"] ?? "")
        note(
          listener.label, isAsSaid: listener["type"] == present?.type, isThere: present != nil)
      }
    case "switches":
      for entry in part.children(named: "add") {
        let present = tracing.switches[entry["name"] ?? ""]
        note(
          entry.label, isAsSaid: present?.element["value"] == entry["value"],
          isThere: present != nil)
      }
    default:
      elements(part, in: document.diagnostics.map { [$0.element] } ?? [])
    }
  }

  /// A source that the fragment names with listeners stays if it has others.
  private func isNamedOnly(_ source: NewElement, _ present: EffectiveSource?) -> Bool {
    present != nil && source.children.isEmpty
  }

  private mutating func listeners(of source: NewElement, _ present: EffectiveListeners?) {
    for list in source.children(named: "listeners") {
      for listener in list.children(named: "add") {
        let entry = present?.own.first { $0.listener.name == listener["name"] }
        note(
          listener.label, isAsSaid: entry?.listener.element["type"] == listener["type"],
          isThere: entry != nil)
      }
    }
  }

  private mutating func network(_ section: NewElement) {
    guard section.name == "defaultProxy" else {
      return elements(section, in: document.groups("system.net"))
    }
    for part in section.children {
      if part.name == "bypasslist" {
        let keys = document.proxy?.bypass.map(\.key) ?? []
        for entry in part.children(named: "add") {
          let isThere = keys.contains(entry["address"] ?? "")
          note(entry.label, isAsSaid: isThere, isThere: isThere)
        }
      } else {
        elements(part, in: document.defaultProxy.map { [$0.element] } ?? [])
      }
    }
  }

  /// Looks for an element that says all that `wanted` says.
  private mutating func elements(_ wanted: NewElement, in parents: [ElementSyntax]) {
    let present = parents.flatMap { $0.elements(named: wanted.name) }
    let like = present.filter { element in
      wanted.attributes.allSatisfy { attribute in
        isSame(element[attribute.name] ?? "", attribute.value, attribute.name)
      }
    }
    if like.isEmpty { missing.append(wanted.label) }
    // Elements of parts that something else identifies may be alike.
    let found = like.isEmpty ? present : like
    for child in wanted.children { elements(child, in: found) }
  }

  private func isSame(_ present: String, _ wanted: String, _ name: String) -> Bool {
    let isList = name == "value" && wanted.contains("=")
    return present.lowercased() == wanted.lowercased()
      || present.trimmingWhitespace.lowercased() == wanted.lowercased()
      || isList && SwitchList(present).settings.isSuperset(of: SwitchList(wanted).settings)
  }
}

extension SwitchList {
  /// The pairs of name and value that count.
  fileprivate var settings: Set<String> { Set(meaning.split(separator: ";").map(String.init)) }
}
