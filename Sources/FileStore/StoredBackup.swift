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

extension LocalFileStore {
  /// Returns the backups of the file at `path`, the oldest first, that lie beside it or in `folder`.
  ///
  /// - Throws: ``FileStoreError`` if there is no such file, or if the folder cannot be read.
  public func backups(of path: String, in folder: String?) throws(FileStoreError)
    -> [StoredBackup]
  {
    let denied = FileStoreError.Reason.notReadable
    let place = try FileStoreError.attempt(path, denied: denied, missing: .notFound) {
      () throws(SystemFailure) in try calls.resolved(path)
    }
    let shown = folder ?? place.folder
    return try FileStoreError.attempt(shown, denied: denied, missing: .notFound) {
      () throws(SystemFailure) in
      let stem = place.backupStem(in: try calls.resolved(shown).path)
      return BackupName.all(of: stem, in: try calls.names(in: shown))
        .map { name in
          StoredBackup(path: FilePlace.path(of: name.spelled, in: shown), stamp: name.stamp)
        }
    }
  }
}
