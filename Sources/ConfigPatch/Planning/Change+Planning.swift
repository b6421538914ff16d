public import ConfigModel

extension Change {
  /// The sections of `document` that the change is about, whose content has to be in the file; none
  /// if the whole section goes.
  func sections(in document: ConfigurationDocument) -> [String] {
    switch self {
    case .setting, .settingIsOff: ["appSettings"]
    case .source, .sourceIncludes, .sourceIsAtMost, .sourceListens, .sourceRefers, .sourceIsOff,
      .sharedListener, .noSharedListener, .autoflush:
      ["system.diagnostics"]
    case .proxy: ["system.net/defaultProxy"]
    case .holds(let fragment): fragment.sections(in: document)
    case .noProxy, .lacks: []
    }
  }

  /// Returns the next edit that brings `document` nearer to the change, or `nil` if it holds.
  ///
  /// One edit at a time is planned, and the text parsed again after each, so that no planner has to
  /// foresee what another one does.
  ///
  /// - Throws: ``Refusal`` if no edit can make the change true, or if what the section says is not
  ///   in the file, so that nobody can tell whether it is true.
  public func nextEdit(in document: ConfigurationDocument) throws(Refusal) -> PlannedEdit? {
    for section in sections(in: document) { try document.refuseContentElsewhere(section) }
    return switch self {
    case .setting(let key, let value):
      try SettingPlanner(document).setting(key, is: value)
    case .settingIsOff(let key, let removing):
      try SettingPlanner(document).settingIsOff(key, removing: removing)
    case .source(let template): SourcePlanner(document).source(template)
    case .sourceIncludes(let name, let levels):
      LevelPlanner(document).source(name, includes: levels)
    case .sourceIsAtMost(let name, let levels):
      LevelPlanner(document).source(name, isAtMost: levels)
    case .sourceListens(let name, let listener):
      ListenerPlanner(document).source(name, hasOwnListener: listener)
    case .sourceRefers(let name, let listener):
      ListenerPlanner(document).source(name, has: listener)
    case .sourceIsOff(let removal): SourcePlanner(document).sourceIsOff(removal)
    case .sharedListener(let template): try ListenerPlanner(document).sharedListener(template)
    case .noSharedListener(let template): ListenerPlanner(document).noSharedListener(template)
    case .autoflush: SourcePlanner(document).autoflush()
    case .proxy(let proxy): try ProxyPlanner(document).proxy(proxy)
    case .noProxy: ProxyPlanner(document).noProxy()
    case .holds(let fragment): try FragmentPlanner(document, fragment).edit()
    case .lacks(let fragment): try FragmentRemoval(document, fragment).edit()
    }
  }

  /// Returns whether `document` needs no edit for the change.
  func holds(in document: ConfigurationDocument) -> Bool {
    do throws(Refusal) { return try nextEdit(in: document) == nil } catch { return false }
  }
}
