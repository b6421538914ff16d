public import SourceDiagnostics

/// What there is to say about a baseline after a run, in words for a person.
public struct BaselineReport: Sendable {
  private let baseline: Baseline
  private let stale: [Baseline.Entry]

  /// Creates the report on `baseline` after `files` were judged.
  public init(of baseline: Baseline, after files: [DiagnosedFile]) {
    self.baseline = baseline
    stale = baseline.stale(after: files)
  }

  /// What is stale, each on a line of its own; nothing if nothing is.
  public var text: String {
    guard !stale.isEmpty else { return "" }
    let lines = stale.map { "  \($0.path): \($0.message) [\($0.code) \($0.slug)]".visible + "\n" }
    return "\(baseline.path.visible): no longer found, so '--prune-baseline' can take out:\n"
      + lines.joined()
  }

  /// Returns how many entries came and went when `written` took the place of the baseline.
  public func text(written: Baseline) -> String {
    let added = written.entries.count - (baseline.entries.count - stale.count)
    return "\(written.path.visible): \(added) added, \(stale.count) taken out, "
      + "\(written.entries.count) in all\n"
  }
}
