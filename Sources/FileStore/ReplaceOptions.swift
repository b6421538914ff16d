/// What a replacement may do to a file besides giving it new bytes.
public struct ReplaceOptions: Hashable, Sendable {
  /// A Boolean value indicating whether a file that cannot be replaced whole may be overwritten.
  ///
  /// A new file would part a file from its other hard links, would lose an owner that only root may
  /// give, and cannot take the place of a mount point. Overwriting keeps all that and is not
  /// atomic: a reader, or a crash, can meet a file that is half old and half new. Until it is done
  /// a backup lies beside the file.
  public var allowsInPlace: Bool
  /// The copy of the former content that is to stay, if one is.
  public var backup: BackupPolicy?
  /// What is kept beside the backup, in a file of its name with `.json` behind it, if anything is.
  public var record: [UInt8]?

  /// Creates options; by default there is no backup and nothing is written in place.
  public init(allowsInPlace: Bool = false, backup: BackupPolicy? = nil, record: [UInt8]? = nil) {
    self.allowsInPlace = allowsInPlace
    self.backup = backup
    self.record = record
  }
}

/// Where the copy of a replaced file goes, and how many of them stay.
///
/// A backup is named after its file and the time in UTC, `NAME.20261231-235959.bak`, and `-2`, `-3`
/// follows the time if the name is taken. In another folder than its own file's, the name ends with
/// a number for that folder, `NAME~0123456789abcdef`, so that files of one name stay apart. Windows
/// accepts all of these names.
public struct BackupPolicy: Hashable, Sendable {
  /// The folder, which must exist, or `nil` for that of the file itself.
  public let folder: String?
  /// The number of backups of one file that stay, the newest ones; `nil` keeps all.
  public let limit: Int?

  /// Creates a policy.
  ///
  /// - Precondition: `limit` is at least 1, since it counts the backup that is made.
  public init(folder: String? = nil, limit: Int? = nil) {
    precondition(limit.map { $0 >= 1 } ?? true, "a backup that is made is kept")
    self.folder = folder
    self.limit = limit
  }

  /// Beside the file; all stay.
  public static let beside = BackupPolicy()

  /// Returns the policy by which all backups stay in the folder at `path`.
  public static func folder(_ path: String) -> BackupPolicy { BackupPolicy(folder: path) }
}

/// What a store did when it was told to replace a file.
public enum Replacement: Hashable, Sendable {
  /// The file had these bytes already, and was not touched.
  case unchanged
  /// The file has the new bytes, and the former ones are in the file at `backup`, if one was
  /// wanted.
  case written(backup: String?)
}
