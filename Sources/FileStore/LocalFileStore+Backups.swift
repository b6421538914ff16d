extension LocalFileStore {
  /// Returns the backups of the file at `path` beside it or in `folder`, the oldest first.
  ///
  /// A file that is gone had them beside its name, and not where a link of that name led.
  ///
  /// - Throws: ``FileStoreError`` if a folder is not there or cannot be read, or if the path is a
  ///   link to nothing.
  public func backups(of path: String, in folder: String?) throws(FileStoreError)
    -> [StoredBackup]
  {
    let denied = FileStoreError.Reason.notReadable
    let place = try FileStoreError.attempt(path, denied: denied, missing: .notFound) {
      () throws(SystemFailure) in
      guard calls.isFree(path) else { return try calls.resolved(path) }
      return try calls.place(ofNew: path)
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
