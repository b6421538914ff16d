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
  /// Who may read it is decided by the mask of this process, as for any new file.
  ///
  /// - Throws: ``FileStoreError`` if there is one, or if none can be created.
  public func create(_ path: String, holding bytes: [UInt8]) throws(FileStoreError) {
    let isTaken = try FileStoreError.attempt(path, denied: .readOnlyFolder, missing: .noFolder) {
      () throws(SystemFailure) in
      let (parent, name) = Self.split(path)
      let folder = try calls.resolved(parent).path
      var new = try Temporary.created(for: name, in: folder, calls, .creatingForOthers)
      try calls.write(bytes, to: new.file)
      try calls.flush(new.file)
      guard try new.take(FilePlace.path(of: name, in: folder)) else { return true }
      try? calls.flush(calls.opened(folder, .folder))
      return false
    }
    if isTaken { throw FileStoreError(path, .changedMeanwhile) }
  }

  /// Returns the folder in `path`, which is `.` if there is none, and the name behind it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[slash...].dropFirst()))
  }
}
