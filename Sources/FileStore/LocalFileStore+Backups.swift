extension LocalFileStore {
  /// Returns the backups of the file at `path` beside it or in `folder`, the oldest first.
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
