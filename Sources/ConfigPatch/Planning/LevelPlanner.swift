import ConfigModel
import LosslessXML

/// Plans what trace sources let through, at the place where it is really decided.
struct LevelPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func source(_ name: String, includes levels: SourceLevels) -> PlannedEdit? {
    guard let source = document.tracing.source(name) else { return nil }
    let present = source.level.levels ?? []
    guard source.level.levels == nil || !present.isSuperset(of: levels) else { return nil }
    let value = present.union(levels).spelling
    switch source.level.origin {
    case .namedSwitch(let switchName, nil): return adding(switchName, of: source, value)
    case .namedSwitch(_, let entry?): return setting(entry, of: source, to: value)
    // What the source says itself beats a switch that happens to have its name.
    case .switchValue, .switchOfSourceName, .program: return setting(source, to: value)
    }
  }

  func source(_ name: String, isAtMost levels: SourceLevels) -> PlannedEdit? {
    guard let source = document.tracing.source(name) else { return nil }
    if let present = source.level.levels, present.isSubset(of: levels) { return nil }
    switch source.level.origin {
    case .namedSwitch(_, nil), .program: return nil
    case .namedSwitch(_, let entry?), .switchOfSourceName(let entry):
      return setting(entry, of: source, to: levels.spelling)
    case .switchValue: return setting(source, to: levels.spelling)
    }
  }

  private func setting(_ source: EffectiveSource, to value: String) -> PlannedEdit {
    let element = source.source.element
    let reason = "sets the level of the trace source '\(source.source.name)' to '\(value)'"
    return PlannedEdit(element.setting("switchValue", to: value), at: element, reason)
  }

  private func setting(
    _ entry: ElementSyntax, of source: EffectiveSource, to value: String
  ) -> PlannedEdit {
    let reason = reason(entry["name"] ?? "", of: source, value)
    return PlannedEdit(entry.setting("value", to: value), at: entry, reason)
  }

  private func adding(
    _ switchName: String, of source: EffectiveSource, _ value: String
  ) -> PlannedEdit? {
    let entry = NewElement("add", values: ["name": switchName, "value": value])
    let reason = reason(switchName, of: source, value)
    if let list = document.diagnostics?.switchesElement {
      return PlannedEdit(list.inserting(entry, .last), at: list, reason)
    }
    let list = NewElement("switches", children: [entry])
    return document.diagnostics.map { section in
      PlannedEdit(section.element.inserting(list, .last), at: section.element, reason)
    }
  }

  private func reason(_ switchName: String, of source: EffectiveSource, _ value: String) -> String {
    "sets the switch '\(switchName)' of the trace source '\(source.source.name)' to '\(value)'"
  }
}
