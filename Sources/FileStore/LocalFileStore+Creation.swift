extension LocalFileStore {
  /// Returns the path of the folder that the process works in.
  ///
  /// - Throws: ``FileStoreError`` if it is gone.
  public func workingFolder() throws(FileStoreError) -> String {
    try FileStoreError.attempt(".", denied: .notReadable, missing: .notFound) {
      () throws(SystemFailure) in try calls.workingFolder()
    }
  }

  /// Creates a file at `path` that holds `bytes`, whole or not at all.
  ///
  /// Without a `model`, who may read it is decided by the mask of this process, as for any new
  /// file. Where this user may not give it all that the model has, it has the mode of it.
  ///
  /// - Throws: ``FileStoreError`` if there is one, or if none can be created.
  public func create(
    _ path: String, holding bytes: [UInt8], like model: String?
  ) throws(FileStoreError) {
    let isTaken = try FileStoreError.attempt(path, denied: .readOnlyFolder, missing: .noFolder) {
      () throws(SystemFailure) in
      let place = try calls.place(ofNew: path)
      var new = try Temporary.created(
        for: place.name, in: place.folder, calls, model == nil ? .creatingForOthers : .creating)
      try calls.write(bytes, to: new.file)
      if let model { try give(attributesOf: model, to: new) }
      try calls.flush(new.file)
      guard try new.take(place.path) else { return true }
      try? calls.flush(calls.opened(place.folder, .folder))
      return false
    }
    if isTaken { throw FileStoreError(path, .changedMeanwhile) }
  }

  private func give(
    attributesOf model: String, to new: borrowing Temporary
  ) throws(SystemFailure) {
    let file = try calls.opened(model, .reading)
    do { try Attributes(of: file, calls).give(to: new.file, calls) } catch {
      try calls.setPermissions(calls.status(of: file).permissions & 0o777, of: new.file)
    }
  }

  /// Finds out whether a file could be created at `path` now: the name is free, and the folder is
  /// there and writable.
  ///
  /// - Throws: ``FileStoreError`` if it could not.
  public func rehearseCreation(of path: String) throws(FileStoreError) {
    let isFree = try FileStoreError.attempt(path, denied: .readOnlyFolder, missing: .noFolder) {
      () throws(SystemFailure) in
      try calls.checkWritable(calls.place(ofNew: path).folder)
      return calls.isFree(path)
    }
    guard isFree else { throw FileStoreError(path, .changedMeanwhile) }
  }
}

extension SystemCalls {
  /// Returns whether nothing has the name `path`, not even a link that leads nowhere.
  func isFree(_ path: String) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    do { _ = try status(of: path) } catch { return error.isMissing }
    return false
  }

  /// Returns the place of a file that is not there, in a folder that is.
  func place(ofNew path: String) throws(SystemFailure) -> FilePlace {
    guard !path.utf8.contains(0) else { throw .missing("realpath") }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[$0...].dropFirst()) } ?? path
    return FilePlace(absolute: FilePlace.path(of: name, in: try resolved(folder).path))
  }
}
