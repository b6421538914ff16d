/// A backup of a file, as it lies in a store.
public struct StoredBackup: Hashable, Sendable {
  /// The path of the copy.
  public let path: String
  /// What tells it from others of the file: the time in UTC as `20261231-235959`, with `-2`, `-3`
  /// for more in the same second.
  public let stamp: String

  /// The path of what is kept beside the copy, if anything is.
  public var recordPath: String { path + BackupName.record }

  /// Creates a backup, as a store does when it finds one.
  public init(path: String, stamp: String) {
    self.path = path
    self.stamp = stamp
  }
}
