extension LockedFile {
  /// Writes `bytes` over the content, under the name and in the place that the file has.
  ///
  /// Not atomic. A failure is made good from memory; a crash is not, so a copy lies beside the file
  /// until the new content is on the disk, unless `backup` is one already.
  func overwrite(with bytes: [UInt8], backup: String?) throws(FileStoreError) {
    let copy = if let backup { backup } else { try makeBackup(.beside).path }
    do throws(FileStoreError) {
      let open = try attempt(denied: .notWritable) { () throws(SystemFailure) in
        try calls.opened(place.path, .writing)
      }
      let opened = try attempt(denied: .notWritable) { () throws(SystemFailure) in
        try calls.status(of: open).identity
      }
      guard opened == snapshot.identity else { throw error(.changedMeanwhile) }
      try confirm()
      try fill(open, with: bytes, copy: copy)
    } catch {
      if backup == nil, error.leavesTheOldFile { try? calls.remove(copy) }
      throw error
    }
    if backup == nil { try? calls.remove(copy) }
  }

  private func fill(_ open: borrowing OpenFile, with bytes: [UInt8], copy: String)
    throws(FileStoreError)
  {
    do { try setContent(of: open, to: bytes) } catch {
      do { try setContent(of: open, to: snapshot.bytes) } catch {
        throw FileStoreError(snapshot.path, .torn(backup: copy), error)
      }
      let reason = error.reason(denied: .notWritable, missing: .inputOutput)
      throw FileStoreError(snapshot.path, reason, error)
    }
  }

  private func setContent(of open: borrowing OpenFile, to bytes: [UInt8]) throws(SystemFailure) {
    // The end is cut off last: as long as the blocks are not given back, the old content has room.
    try calls.write(bytes, to: open)
    try calls.truncate(open, to: bytes.count)
    // A write by anyone but root takes the marks "set user" and "set group" away.
    if try calls.status(of: open).permissions != status.permissions {
      try calls.setPermissions(status.permissions, of: open)
    }
    try calls.flush(open)
  }
}
