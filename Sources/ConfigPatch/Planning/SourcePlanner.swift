import ConfigModel
import LosslessXML

/// Plans which trace sources there are.
struct SourcePlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func source(_ template: NewElement) throws(Refusal) -> PlannedEdit? {
    guard document.tracing.source(template["name"] ?? "") == nil else { return nil }
    let reason = "adds the trace source '\(template["name"] ?? "")'"
    return try adding(template, to: "sources", .last, reason)
  }

  func sourceIsOff(_ removal: SourceRemoval) throws(Refusal) -> PlannedEdit? {
    guard let source = document.tracing.source(removal.name) else { return nil }
    let element = source.source.element
    guard removal.takesOut(source) else {
      return try LevelPlanner(document).source(removal.name, isAtMost: removal.limit)
    }
    _ = try document.editableSection("system.diagnostics")
    let reason = "removes the trace source '\(removal.name)'"
    return PlannedEdit(element.outermostLeftEmpty.removal, at: element, reason)
  }

  func autoflush() throws(Refusal) -> PlannedEdit? {
    let trace = document.diagnostics?.trace?.element
    let isOn = trace?["autoflush"]?.trimmingWhitespace.lowercased() == "true"
    guard !isOn else { return nil }
    let section = try document.editableSection("system.diagnostics")
    let reason = "sets 'autoflush' to 'true'"
    if let trace { return PlannedEdit(trace.setting("autoflush", to: "true"), at: trace, reason) }
    let new = NewElement("trace", values: ["autoflush": "true"])
    guard let section else {
      return try document.addingSection(
        NewElement("system.diagnostics", children: [new]), "adds 'system.diagnostics' and " + reason
      )
    }
    return PlannedEdit(section.inserting(new, .first), at: section, reason)
  }

  /// The edit that puts `element` into the child `name` of the section, both made if they are
  /// missing.
  func adding(
    _ element: NewElement, to name: String, _ position: Position, _ reason: String
  ) throws(Refusal) -> PlannedEdit {
    let container = NewElement(name, children: [element])
    guard let section = try document.editableSection("system.diagnostics") else {
      let new = NewElement("system.diagnostics", children: [container])
      return try document.addingSection(new, "adds 'system.diagnostics' and " + reason)
    }
    guard let list = section.elements(named: name).last else {
      return PlannedEdit(section.inserting(container, .last), at: section, reason)
    }
    return PlannedEdit(list.inserting(element, position), at: list, reason)
  }
}

extension SourceRemoval {
  /// Returns whether the element of `source` is taken out instead of being lowered.
  fileprivate func takesOut(_ source: EffectiveSource) -> Bool {
    switch takesOut {
    case .nothing: return false
    case .like(let template):
      return SourceMeaning(NewElement(source.source.element)) == SourceMeaning(template)
    case .verbose:
      guard let levels = source.level.levels else { return true }
      return !levels.isSubset(of: limit)
    }
  }
}
