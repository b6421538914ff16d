public import ConfigModel

extension Change {
  /// Returns the next edit that brings `document` nearer to the change, or `nil` if it holds.
  ///
  /// One edit at a time is planned, and the text parsed again after each, so that no planner has to
  /// foresee what another one does.
  ///
  /// - Throws: ``Refusal`` if no edit can make the change true.
  public func nextEdit(in document: ConfigurationDocument) throws(Refusal) -> PlannedEdit? {
    switch self {
    case .setting(let key, let value):
      try SettingPlanner(document).setting(key, is: value)
    case .settingIsOff(let key, let removing):
      try SettingPlanner(document).settingIsOff(key, removing: removing)
    case .source(let template): try SourcePlanner(document).source(template)
    case .sourceIncludes(let name, let levels):
      try LevelPlanner(document).source(name, includes: levels)
    case .sourceIsAtMost(let name, let levels):
      try LevelPlanner(document).source(name, isAtMost: levels)
    case .sourceListens(let name, let listener):
      try ListenerPlanner(document).source(name, hasOwnListener: listener)
    case .sourceRefers(let name, let listener):
      try ListenerPlanner(document).source(name, has: listener)
    case .sourceIsOff(let removal): try SourcePlanner(document).sourceIsOff(removal)
    case .sharedListener(let template): try ListenerPlanner(document).sharedListener(template)
    case .noSharedListener(let template): try ListenerPlanner(document).noSharedListener(template)
    case .autoflush: try SourcePlanner(document).autoflush()
    case .proxy(let proxy): try ProxyPlanner(document).proxy(proxy)
    case .noProxy: ProxyPlanner(document).noProxy()
    }
  }
}
