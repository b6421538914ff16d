/// How many files of a batch ended how.
public struct FileCounts: Hashable, Sendable {
  private let all: Int
  private let changed: Int
  private let failed: Int
  private let isWritten: Bool

  /// Counts `files`, which were written where they changed, or only planned.
  public init(_ files: [ProcessedFile], isWritten: Bool) {
    all = files.count
    changed = files.count { $0.outcome?.isChanged ?? false }
    failed = files.count { $0.failure != nil }
    self.isWritten = isWritten
  }

  /// The counts in one line.
  public var summary: String {
    let verb = isWritten ? "changed" : "would change"
    return "\(all) file\(all == 1 ? "" : "s"): \(changed) \(verb), "
      + "\(all - changed - failed) unchanged, \(failed) failed\n"
  }
}
