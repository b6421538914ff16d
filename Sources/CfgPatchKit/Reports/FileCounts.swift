/// How many files of a batch ended how.
public struct FileCounts: Hashable, Sendable {
  private var all = 0
  private var changed = 0
  private var failed = 0
  private let isWritten: Bool

  /// Creates counts of no file; those to come are written where they change, or only planned.
  public init(isWritten: Bool) { self.isWritten = isWritten }

  /// Counts one file more, which changed, failed, or neither.
  public mutating func add(isChanged: Bool, isFailed: Bool) {
    all += 1
    changed += isChanged ? 1 : 0
    failed += isFailed ? 1 : 0
  }

  /// The counts in one line.
  public var summary: String {
    let verb = isWritten ? "changed" : "would change"
    return "\(all) file\(all == 1 ? "" : "s"): \(changed) \(verb), "
      + "\(all - changed - failed) unchanged, \(failed) failed\n"
  }
}
