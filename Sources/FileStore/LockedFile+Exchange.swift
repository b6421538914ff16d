extension LockedFile {
  /// Puts a new file with `bytes` in the place of this one, in one step.
  ///
  /// The order is the promise: the new file is on the disk, whole and with all its attributes,
  /// before it gets the name; and nothing lies between the last look at the old one and that
  /// moment.
  func exchange(for bytes: [UInt8]) throws(FileStoreError) {
    // What may fail is opened before anything is written.
    let folder = try attempt(denied: .readOnlyFolder) { () throws(SystemFailure) in
      try calls.opened(place.folder, .folder)
    }
    var new = try attempt(denied: .readOnlyFolder) { () throws(SystemFailure) in
      try Temporary.created(for: place.name, in: place.folder, calls)
    }
    try attempt(denied: .inputOutput) { () throws(SystemFailure) in
      try calls.write(bytes, to: new.file)
    }
    do { try Attributes(of: file, calls).give(to: new.file, calls) } catch {
      throw FileStoreError(snapshot.path, .cannotKeep(error.what), error.failure)
    }
    try attempt(denied: .inputOutput) { () throws(SystemFailure) in try calls.flush(new.file) }
    try confirm()
    try attempt(denied: .readOnlyFolder) { () throws(SystemFailure) in
      try new.replace(place.path)
    }
    do { try calls.flush(folder) } catch {
      guard error.isRefusalToFlush else {
        throw FileStoreError(snapshot.path, .notFlushed, error)
      }
    }
  }
}
