/// What a run is failed for: the one place that decides, for the exit status and for every report.
///
/// Diagnostics that are suppressed are not asked about; they are not among those of a file.
public struct FailurePolicy: Hashable, Sendable {
  /// The least severity of a diagnostic that fails the run.
  public let threshold: Severity

  /// Creates a policy.
  public init(failOn threshold: Severity = .error) { self.threshold = threshold }

  /// Returns whether the run fails because of `diagnostic`.
  public func fails(_ diagnostic: Diagnostic) -> Bool { diagnostic.severity >= threshold }

  /// Returns whether the run fails because of `files`.
  public func fails(_ files: [DiagnosedFile]) -> Bool {
    files.contains { $0.diagnostics.contains(where: fails) }
  }
}
