import ConfigModel
import LosslessXML

/// Plans which trace sources there are.
struct SourcePlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func source(_ template: NewElement) -> PlannedEdit? {
    let name = template["name"] ?? ""
    guard document.tracing.source(name) == nil else { return nil }
    return document.adding(
      template, to: document.diagnostics?.sourcesElement, named: "sources",
      "adds the trace source '\(name)'")
  }

  func sourceIsOff(_ removal: SourceRemoval) -> PlannedEdit? {
    guard let source = document.tracing.source(removal.name) else { return nil }
    guard removal.takesOut(source) else {
      return LevelPlanner(document).source(removal.name, isAtMost: removal.limit)
    }
    let element = source.source.element
    let reason = "removes the trace source '\(removal.name)'"
    return PlannedEdit(element.outermostLeftEmpty.removal, at: element, reason)
  }

  func autoflush() -> PlannedEdit? {
    let trace = document.diagnostics?.trace?.element
    guard trace?["autoflush"]?.isTrueWord != true else { return nil }
    let reason = "sets 'autoflush' to 'true'"
    if let trace { return PlannedEdit(trace.setting("autoflush", to: "true"), at: trace, reason) }
    let new = NewElement("trace", values: ["autoflush": "true"])
    guard let section = document.diagnostics?.element else {
      return document.adding(NewElement("system.diagnostics", children: [new]), reason)
    }
    return PlannedEdit(section.inserting(new, .first), at: section, reason)
  }
}

extension SourceRemoval {
  /// Returns whether the element of `source` is taken out instead of being lowered.
  fileprivate func takesOut(_ source: EffectiveSource) -> Bool {
    switch takesOut {
    case .like(let template):
      return SourceMeaning(NewElement(source.source.element)) == SourceMeaning(template)
    case .verbose:
      guard let levels = source.level.levels else { return true }
      return !levels.isSubset(of: limit)
    }
  }
}
