import ConfigModel
import LosslessXML

/// Plans which trace sources and shared listeners go.
struct RemovalPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func sourceIsOff(_ removal: SourceRemoval) -> PlannedEdit? {
    guard let source = document.tracing.source(removal.name) else { return nil }
    guard removal.takesOut(source) else {
      return LevelPlanner(document).source(removal.name, isAtMost: removal.limit)
    }
    let element = source.source.element
    let reason = "removes the trace source '\(removal.name)'"
    return PlannedEdit(element.outermostLeftEmpty.removal, at: element, reason)
  }

  func noSharedListener(_ template: NewElement) -> PlannedEdit? {
    let tracing = document.tracing
    let name = template["name"] ?? ""
    guard let present = tracing.sharedListener(name), template.means(present.element),
      !tracing.sharedListenerReferences.contains(where: { $0.name == name })
    else { return nil }
    return PlannedEdit(
      present.element.outermostLeftEmpty.removal, at: present.element,
      "removes the shared listener '\(name)'")
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
