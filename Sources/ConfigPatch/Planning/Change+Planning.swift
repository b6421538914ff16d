import ConfigModel

extension Change {
  /// The sections of `document` that the change is about, whose content has to be in the file; none
  /// if the whole section goes.
  func sections(in document: ConfigurationDocument) -> [String] {
    switch self {
    case .holds(let fragment): fragment.sections(in: document)
    case .settingIsOff: ["appSettings"]
    case .sourceIncludes, .sourceIsAtMost, .sourceIsOff, .noSharedListener: ["system.diagnostics"]
    case .proxyAddressCounts: ["system.net/defaultProxy"]
    case .noProxy, .lacks: []
    }
  }

  /// Returns edits that bring `document` nearer to the change; none if it holds.
  ///
  /// The text is parsed again after them, and planned anew, so that no planner has to foresee what
  /// the next edits will find.
  ///
  /// - Throws: ``Refusal`` if no edit can make the change true, or if what the section says is not
  ///   in the file, so that nobody can tell whether it is true.
  func edits(in document: ConfigurationDocument) throws(Refusal) -> [PlannedEdit] {
    for section in sections(in: document) { try document.refuseContentElsewhere(section) }
    switch self {
    case .holds(let fragment): return try FragmentPlanner.edits(for: fragment, in: document)
    case .lacks(let fragment): return try FragmentRemoval.edits(for: fragment, in: document)
    default: return try edit(in: document).map { [$0] } ?? []
    }
  }

  /// The next edit of a change that only a product asks for.
  private func edit(in document: ConfigurationDocument) throws(Refusal) -> PlannedEdit? {
    switch self {
    case .holds, .lacks: nil
    case .settingIsOff(let key, let removing):
      try SettingPlanner(document).settingIsOff(key, removing: removing)
    case .sourceIncludes(let name, let levels):
      LevelPlanner(document).source(name, includes: levels)
    case .sourceIsAtMost(let name, let levels):
      LevelPlanner(document).source(name, isAtMost: levels)
    case .sourceIsOff(let removal): RemovalPlanner(document).sourceIsOff(removal)
    case .noSharedListener(let listener): RemovalPlanner(document).noSharedListener(listener)
    case .proxyAddressCounts(let removing):
      try ProxyPlanner(document).addressCounts(removing: removing)
    case .noProxy: ProxyPlanner(document).noProxy()
    }
  }

  /// Returns whether `document` needs no edit for the change.
  func holds(in document: ConfigurationDocument) -> Bool {
    do throws(Refusal) { return try edits(in: document).isEmpty } catch { return false }
  }
}
