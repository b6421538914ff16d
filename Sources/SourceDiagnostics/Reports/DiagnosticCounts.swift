/// How many diagnostics there are, by severity.
public struct DiagnosticCounts: Hashable, Sendable {
  /// The number of errors.
  public let errors: Int
  /// The number of warnings.
  public let warnings: Int
  /// The number of notes that stand by themselves.
  public let notes: Int
  /// The number of diagnostics that do not count.
  public let suppressed: Int
  /// The number of files looked at, with or without diagnostics.
  public let files: Int

  /// Counts the diagnostics of `files`.
  public init(_ files: [DiagnosedFile]) {
    let severities = files.flatMap { $0.diagnostics.map(\.severity) }
    errors = severities.count { $0 == .error }
    warnings = severities.count { $0 == .warning }
    notes = severities.count { $0 == .note }
    suppressed = files.reduce(0) { $0 + $1.suppressed.count }
    self.files = files.count
  }

  /// The counts in words, for example `2 errors, 1 warning in 3 files`.
  public var summary: String {
    let left = suppressed > 0 ? " (\(suppressed) suppressed)" : ""
    return "\(words ?? "nothing found") in \(Self.counted(files, "file"))\(left)"
  }

  /// The counts of diagnostics in words; `nil` if there are none.
  public var words: String? {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { Self.counted($0.0, $0.1) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
