extension LocalFileStore {
  /// Returns the files below `folder` for whose path `isWanted`.
  ///
  /// A link to a file is a file; a link to a folder leads nowhere, and so does one to nothing.
  ///
  /// - Throws: ``FileStoreError`` if `folder` is none, or if it cannot be read.
  public func files(
    under folder: String, where isWanted: (String) -> Bool
  ) throws(FileStoreError) -> FolderListing {
    let kind = try FileStoreError.attempt(folder, denied: .notReadable, missing: .notFound) {
      () throws(SystemFailure) in try calls.status(of: calls.resolved(folder).path).kind
    }
    guard kind == .folder else { throw FileStoreError(folder, .notFolder(kind)) }
    return try withoutActuallyEscaping(isWanted) { isWanted throws(FileStoreError) in
      try FileStoreError.attempt(folder, denied: .notReadable, missing: .notFound) {
        () throws(SystemFailure) in
        var walk = FolderWalk(folder, calls, where: isWanted)
        try walk.start()
        return FolderListing(of: folder, walk.files, unread: walk.unread)
      }
    }
  }
}
