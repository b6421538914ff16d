/// Which backup a file is restored from.
public struct RestoreOptions: Hashable, Sendable {
  /// The folder of the backups, or `nil` for that of the file itself.
  public let folder: String?
  /// The stamp of the backup, or `nil` for the newest one.
  public let stamp: String?
  /// A Boolean value indicating whether what was edited since is lost.
  public let isForced: Bool

  /// Creates options; without any, the newest backup beside the file is meant.
  public init(folder: String? = nil, stamp: String? = nil, isForced: Bool = false) {
    self.folder = folder
    self.stamp = stamp
    self.isForced = isForced
  }
}
