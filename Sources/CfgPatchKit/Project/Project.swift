public import SourceDiagnostics

/// What a project wants of its files, from its own file `.cfgpatch.yaml`.
public struct Project: Hashable, Sendable {
  /// The name that a project file is found by.
  public static let fileName = ".cfgpatch.yaml"

  /// The path of the project file.
  public let path: String
  /// The least severity that fails a run, if the project says one.
  public internal(set) var failOn: Severity?
  /// The folder to which patterns of paths refer.
  let folder: AbsolutePath
  /// The folder from which relative paths of files start.
  let workingFolder: AbsolutePath
  var rules = RuleSettings()
  var overrides: [Override] = []

  /// What the project makes of rules in some of the files.
  struct Override: Hashable, Sendable {
    let patterns: [PathPattern]
    let rules: RuleSettings
  }

  /// Returns `file` as the project judges it.
  ///
  /// Of the overrides whose patterns match the path of the file, later ones win.
  public func judging(_ file: DiagnosedFile) -> DiagnosedFile {
    let settings = settings(forFileAt: file.nominalPath)
    let suppressed = file.suppressed.compactMap { suppressed in
      settings.applied(to: suppressed.diagnostic)
        .map { SuppressedDiagnostic($0, suppressed.suppression) }
    }
    return file.with(settings.applied(to: file.diagnostics), suppressed: suppressed)
  }

  private func settings(forFileAt path: String) -> RuleSettings {
    let names = AbsolutePath(path, in: workingFolder).components(from: folder)
    let matching = overrides.filter { $0.patterns.contains { $0.matches(names) } }
    return matching.reduce(into: rules) { settings, override in
      settings.byCode.merge(override.rules.byCode) { $1 }
    }
  }
}
