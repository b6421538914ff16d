/// Whether an outcome was written.
public enum Commit: Hashable, Sendable {
  /// There was nothing to write; the file was not opened for writing.
  case unchanged
  /// There is something to write, and nobody has written it.
  case pending
  /// The file has the new bytes, and the former ones are in the file at `backup`, if one was
  /// wanted.
  case written(backup: String?)

  /// The path of the copy of the former content.
  public var backup: String? {
    if case .written(let backup) = self { backup } else { nil }
  }
}
