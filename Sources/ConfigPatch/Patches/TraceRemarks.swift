import ConfigModel
import LosslessXML
import SourceDiagnostics

/// What a person should know about trace sources that are set as wished.
struct TraceRemarks {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  /// The remarks on the sources called `names`; with `wished` levels also on what keeps them back.
  func sources(_ names: [String], wished levels: SourceLevels? = nil) -> [Diagnostic] {
    names.compactMap { document.tracing.source($0) }.flatMap { source in
      (levels.map { obstructions(of: source, $0) } ?? []) + sharedSwitch(of: source)
        + twins(of: source)
    }
  }

  /// The remarks on the settings that `template` has.
  func settings(_ template: [NewElement]) -> [Diagnostic] {
    template.flatMap { document.settings.own.dead($0["key"] ?? "") }.map { entry in
      Diagnostic(
        Diagnostic.ID("CFG9104", "dead-twin"), .note, .silentlyIgnored,
        at: entry.element.startTagRange,
        "this '\(entry.key)' has no effect, because a later one replaces or removes it")
    }
  }

  private func obstructions(of source: EffectiveSource, _ levels: SourceLevels) -> [Diagnostic] {
    silence(of: source) + filters(of: source, levels) + programLevel(of: source)
  }

  /// A list of listeners that somebody emptied.
  private func silence(of source: EffectiveSource) -> [Diagnostic] {
    guard source.listeners.isEmpty else { return [] }
    let place = source.listeners.list?.startTagRange ?? source.source.element.startTagRange
    return [
      Diagnostic(
        Diagnostic.ID("CFG9101", "source-without-listener"), .warning, .silentlyIgnored, at: place,
        "the trace source '\(source.source.name)' has no listener, so nothing is written")
    ]
  }

  private func filters(of source: EffectiveSource, _ levels: SourceLevels) -> [Diagnostic] {
    source.listeners.own.compactMap { entry in
      guard let filter = entry.definition?.filter,
        let obstruction = obstruction(of: filter, levels)
      else { return nil }
      return Diagnostic(
        Diagnostic.ID("CFG9102", "filter-in-the-way"), .warning, .silentlyIgnored,
        at: filter.startTagRange,
        "the listener '\(entry.listener.name)' of '\(source.source.name)' \(obstruction)")
    }
  }

  /// What a filter keeps back, if it keeps back anything that is wished for.
  private func obstruction(of filter: ElementSyntax, _ levels: SourceLevels) -> String? {
    let type = filter["type"].flatMap(TypeName.init)?.fullName ?? ""
    let text = filter["initializeData"] ?? ""
    guard type == TraceFilterClass.eventType.fullName else {
      return "has a filter of the type '\(type)', which may keep messages back"
    }
    guard let passed = SourceLevels(parsing: text, ignoringCase: false),
      passed.isSuperset(of: levels)
    else { return "has a filter that lets only '\(text)' through" }
    return nil
  }

  private func sharedSwitch(of source: EffectiveSource) -> [Diagnostic] {
    guard let name = source.level.origin.switchName else { return [] }
    let others = document.tracing.sources
      .filter { $0.level.origin.switchName == name && $0.source.name != source.source.name }
      .map { "'\($0.source.name)'" }
    guard !others.isEmpty else { return [] }
    return [
      Diagnostic(
        Diagnostic.ID("CFG9103", "shared-switch"), .note, nil,
        at: (document.tracing.switches[name]?.element ?? source.source.element).startTagRange,
        "the switch '\(name)' of '\(source.source.name)' also decides the level of "
          + others.joined(separator: ", "))
    ]
  }

  private func twins(of source: EffectiveSource) -> [Diagnostic] {
    source.deadTwins.map { twin in
      Diagnostic(
        Diagnostic.ID("CFG9104", "dead-twin"), .note, .silentlyIgnored,
        at: twin.element.startTagRange,
        "this trace source '\(twin.name)' has no effect, because a later one replaces it")
    }
  }

  private func programLevel(of source: EffectiveSource) -> [Diagnostic] {
    guard source.level.value == .decidedByProgram else { return [] }
    return [
      Diagnostic(
        Diagnostic.ID("CFG9105", "level-decided-by-program"), .note, nil,
        at: source.source.element.startTagRange,
        "the level of the trace source '\(source.source.name)' is decided by the program")
    ]
  }
}
