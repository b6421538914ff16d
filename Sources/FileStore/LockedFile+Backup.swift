/// A copy of a file that was made before it is replaced.
struct Backup {
  let folder: String
  let name: BackupName

  var path: String { FilePlace.path(of: name.spelled, in: folder) }
}

extension LockedFile {
  /// Copies what was read to a file of its own, and returns it once it is on the disk, with
  /// `record` beside it.
  ///
  /// Each is a temporary file until it is whole, so that no backup is ever torn.
  func makeBackup(_ policy: BackupPolicy, record: [UInt8]? = nil) throws(FileStoreError) -> Backup {
    let folder = policy.folder ?? place.folder
    let seconds = calls.now()
    var name = BackupName(of: place.name, at: seconds)
    var made: Backup?
    do {
      let stem = place.backupStem(in: try calls.resolved(folder).path)
      name = BackupName(of: stem, at: seconds, beside: try calls.names(in: folder))
      var copy = try newFile(of: snapshot.bytes, in: folder)
      while try !copy.take(FilePlace.path(of: name.spelled, in: folder)) { name = name.next }
      let backup = Backup(folder: folder, name: name)
      made = backup
      if let record { try keep(record, beside: backup) }
      try? calls.flush(calls.opened(folder, .folder))
      return backup
    } catch {
      if let made { remove(made) }
      let path = FilePlace.path(of: name.spelled, in: folder)
      throw FileStoreError(snapshot.path, .backupFailed(path: path), error)
    }
  }

  private func keep(_ record: [UInt8], beside backup: Backup) throws(SystemFailure) {
    var file = try newFile(of: record, in: backup.folder)
    guard try file.take(backup.path + BackupName.record) else { throw .nameTaken("renameat2") }
  }

  /// Writes `bytes` to a file that has no name yet.
  ///
  /// It has the attributes of the original; where this user may not give it one of them, nobody but
  /// its owner may read it, so that a copy never shows more than the file it was made of.
  private func newFile(of bytes: [UInt8], in folder: String) throws(SystemFailure) -> Temporary {
    let copy = try Temporary.created(for: place.name, in: folder, calls)
    try calls.write(bytes, to: copy.file)
    do { try Attributes(of: file, calls).give(to: copy.file, calls) } catch {
      try calls.setPermissions(0o600, of: copy.file)
    }
    try calls.flush(copy.file)
    return copy
  }

  /// Removes a backup and its record, as far as they can be removed.
  func remove(_ backup: Backup) {
    try? calls.remove(backup.path)
    try? calls.remove(backup.path + BackupName.record)
  }

  /// Removes the oldest backups so that `limit` stay with `backup`, as far as they can be removed.
  func removeBackups(before backup: Backup, limit: Int) {
    guard let names = try? calls.names(in: backup.folder) else { return }
    for name in backup.name.surplus(in: names, limit: limit) {
      remove(Backup(folder: backup.folder, name: name))
    }
  }
}
