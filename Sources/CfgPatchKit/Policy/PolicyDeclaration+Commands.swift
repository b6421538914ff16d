import ConfigModel
import ConfigPatch
import YAMLReader

extension PolicyDeclaration.Patch {
  /// Reads the patch of a command with `options`.
  ///
  /// - Throws: ``YAMLFault`` where one means nothing, whatever file it is for.
  init(_ options: CommandOptions) throws(YAMLFault) {
    switch options.command {
    case .enableVerbose: self = .request(.enableVerbose(levels: try options.levels()))
    case .disableVerbose:
      let levels = try options.levels() ?? .error
      let removing = try options.flag(PolicyCommand.remove) ?? false
      self = .request(.disableVerbose(levels: levels, removing: removing))
    case .setProxy: self = .request(.setProxy(try ProxyOptions(options)))
    case .removeProxy: self = .request(.removeProxy)
    case .apply: self = .file(try PolicyDeclaration.PatchReference(options))
    }
  }
}

extension PolicyDeclaration.PatchReference {
  fileprivate init(_ options: CommandOptions) throws(YAMLFault) {
    guard let name = try options.word(PolicyCommand.patch), !name.value.isEmpty else {
      throw YAMLFault(
        "'apply' names no patch", at: options.range, advice: "name a patch file or a recipe")
    }
    self.name = name
    let set = try options.pairs(PolicyCommand.set)
    let fromEnvironment = try options.pairs(PolicyCommand.setFromEnvironment)
    values = Dictionary(set.map { ($0.name.value, Placed($0.value.value, at: $0.name.range)) }) {
      $1
    }
    variables = Dictionary(fromEnvironment.map { ($0.name.value, $0.value) }) { $1 }
    for (parameter, _) in fromEnvironment where values[parameter.value] != nil {
      throw YAMLFault(
        "'\(parameter.value)' is set above", at: parameter.range, advice: "keep one of them")
    }
    let keys = try options.pairs(PolicyCommand.key).map { path, attributes in
      (path.value, attributes.value.split(separator: ",").map(String.init))
    }
    self.keys = Dictionary(keys) { $1 }
    isUnwanted = try options.flag(PolicyCommand.absent) ?? false
  }
}

extension ProxyOptions {
  fileprivate init(_ options: CommandOptions) throws(YAMLFault) {
    let address = try options.word(PolicyCommand.address) ?? Placed("", at: options.range)
    self.init(address: address.value)
    try refuse(at: address.range)
    for expression in try options.words(PolicyCommand.bypass) {
      bypass.append(expression.value)
      try refuse(at: expression.range)
    }
    usesSystemDefault = try options.flag(PolicyCommand.useSystemDefault)
    bypassesLocal = try options.flag(PolicyCommand.bypassOnLocal)
    usesDefaultCredentials = try options.flag(PolicyCommand.useDefaultCredentials)
    replacesAuto = try options.flag(PolicyCommand.replaceAuto) ?? false
  }

  /// Refuses what was read up to `range` if it means nothing.
  private func refuse(at range: Range<Int>) throws(YAMLFault) {
    if let fault = usageFault { throw YAMLFault(fault, at: range, advice: "correct it") }
  }
}

extension CommandOptions {
  /// Returns the levels that are named, in the spelling of .NET.
  fileprivate func levels() throws(YAMLFault) -> SourceLevels? {
    guard let word = try word(PolicyCommand.level) else { return nil }
    let isNamed = !word.value.contains { "+-0123456789".contains($0) }
    guard isNamed, let levels = SourceLevels(parsing: word.value, ignoringCase: false) else {
      let names = SourceLevels.names.map(\.name)
      throw .unknown("level", word.value, among: names, at: word.range)
    }
    return levels
  }
}
