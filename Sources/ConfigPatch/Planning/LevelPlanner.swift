import ConfigModel
import LosslessXML

/// Plans what trace sources let through, at the place where it is really decided.
struct LevelPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func source(_ name: String, includes levels: SourceLevels) throws(Refusal) -> PlannedEdit? {
    guard let source = document.tracing.source(name) else { return nil }
    let present = source.level.levels ?? []
    guard source.level.levels == nil || !present.isSuperset(of: levels) else { return nil }
    return try setting(source, to: present.union(levels))
  }

  func source(_ name: String, isAtMost levels: SourceLevels) throws(Refusal) -> PlannedEdit? {
    guard let source = document.tracing.source(name) else { return nil }
    switch source.level.value {
    case .decidedByProgram: return nil
    case .levels(let present) where present.isSubset(of: levels): return nil
    case .levels, .unreadable: return try setting(source, to: levels)
    }
  }

  private func setting(
    _ source: EffectiveSource, to levels: SourceLevels
  ) throws(Refusal) -> PlannedEdit {
    _ = try document.editableSection("system.diagnostics")
    let name = source.source.name
    let value = levels.spelling
    switch source.level.origin {
    case .namedSwitch(let switchName, let entry):
      let reason = "sets the switch '\(switchName)' of the trace source '\(name)' to '\(value)'"
      if let entry { return PlannedEdit(entry.setting("value", to: value), at: entry, reason) }
      let new = NewElement("add", values: ["name": switchName, "value": value])
      return try SourcePlanner(document).adding(new, to: "switches", .last, reason)
    case .switchValue, .switchOfSourceName, .program:
      let element = source.source.element
      let reason = "sets the level of the trace source '\(name)' to '\(value)'"
      return PlannedEdit(element.setting("switchValue", to: value), at: element, reason)
    }
  }
}
