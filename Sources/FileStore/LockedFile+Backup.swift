/// A copy of a file that was made before it is replaced.
struct Backup {
  let folder: String
  let name: BackupName

  var path: String { FilePlace.path(of: name.spelled, in: folder) }
}

extension LockedFile {
  /// Copies what was read to a file of its own, and returns it once it is on the disk.
  ///
  /// The copy is a temporary file until it is whole, so that no backup is ever torn. It has the
  /// attributes of the original; where this user may not give it one of them, nobody but its owner
  /// may read it, so that a copy never shows more than the file it was made of.
  func makeBackup(_ policy: BackupPolicy) throws(FileStoreError) -> Backup {
    let folder = policy.folder ?? place.folder
    let seconds = calls.now()
    var name = BackupName(of: place.name, at: seconds)
    do {
      let entries = try calls.names(in: folder)
      name = BackupName(of: place.name, at: seconds, beside: entries)
      var copy = try Temporary.created(for: place.name, in: folder, calls)
      try calls.write(snapshot.bytes, to: copy.file)
      do { try Attributes(of: file, calls).give(to: copy.file, calls) } catch {
        try calls.setPermissions(0o600, of: copy.file)
      }
      try calls.flush(copy.file)
      while try !copy.take(FilePlace.path(of: name.spelled, in: folder)) { name = name.next }
      try? calls.flush(calls.opened(folder, .folder))
      return Backup(folder: folder, name: name)
    } catch {
      let path = FilePlace.path(of: name.spelled, in: folder)
      throw FileStoreError(snapshot.path, .backupFailed(path: path), error)
    }
  }

  /// Removes the oldest backups so that `limit` stay with `backup`, as far as they can be removed.
  func removeBackups(before backup: Backup, limit: Int) {
    guard let names = try? calls.names(in: backup.folder) else { return }
    for name in backup.name.surplus(in: names, limit: limit) {
      try? calls.remove(FilePlace.path(of: name, in: backup.folder))
    }
  }

  /// Removes what processes that died have left of replacements of this file.
  func removeLeftovers(_ policy: BackupPolicy?) {
    calls.removeLeftovers(of: place.name, in: place.folder)
    if let folder = policy?.folder { calls.removeLeftovers(of: place.name, in: folder) }
  }
}
