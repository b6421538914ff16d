/// A place where files are read, and replaced if they are still what was read.
///
/// There is no "write": whoever wants to change a file says which file it has seen, and a store
/// compares before it swaps; whoever wants a new one gets a name that is free. What
/// happens then is decided by this table and by nothing else.
///
/// | the path is | still equals what was read | new bytes are the same | what happens |
/// |---|---|---|---|
/// | anything | – | yes | nothing is opened for writing, and the times stay |
/// | a regular file | yes | no | a new file with its mode, owner, xattrs and ACL takes its name |
/// | a symbolic link | yes | no | the same beside the link's target; the link stays a link |
/// | a file with hard links | yes | no | refused, unless it may be written in place |
/// | anything | no | no | ``FileStoreError/Reason/changedMeanwhile``, and nothing is written |
/// | read-only, or in a read-only folder | yes | no | refused; never a copy over the original |
///
/// A process that dies at any moment leaves the old file or the new one, whole. Beside it there can
/// be one temporary file, which the next replacement of the same file removes. Only writing in
/// place cannot promise that; it leaves a backup beside a file that it has not finished.
public protocol FileStore: Sendable {
  /// Returns the file at `path` as it is now.
  ///
  /// - Throws: ``FileStoreError`` if there is no regular file that can be read.
  func read(_ path: String) throws(FileStoreError) -> FileSnapshot

  /// Gives the file that `snapshot` was taken of new `bytes`, if it is still that file.
  ///
  /// - Throws: ``FileStoreError`` if nothing was written. The two exceptions are named by it: a
  ///   file written in place that is torn, and a new file that may not outlive a power failure.
  @discardableResult
  func replace(_ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions)
    throws(FileStoreError) -> Replacement

  /// Returns the backups of the file at `path` beside it or in `folder`, the oldest first; the file
  /// itself need not be there any more.
  ///
  /// - Throws: ``FileStoreError`` if a folder is not there or cannot be read.
  func backups(of path: String, in folder: String?) throws(FileStoreError) -> [StoredBackup]

  /// Returns what `path` has in common with all other paths that lead to the same file.
  func destination(of path: String) -> String

  /// Returns the files below `folder` for whose path, from the folder on, `isWanted`.
  ///
  /// Folders that cannot be read, and names that are not UTF-8, are told beside the files; nothing
  /// is looked for in folders called `.git` and behind links to folders.
  ///
  /// - Throws: ``FileStoreError`` if `folder` is none, or if it cannot be read.
  func files(under folder: String, where isWanted: (String) -> Bool) throws(FileStoreError)
    -> FolderListing

  /// Returns the path of the folder from which relative paths start.
  ///
  /// - Throws: ``FileStoreError`` if it is gone.
  func workingFolder() throws(FileStoreError) -> String

  /// Creates a file at `path`, where there is none, that holds `bytes`, with the mode, owner and
  /// other attributes of the file at `model`, if one is named, as far as this user may give them.
  ///
  /// - Throws: ``FileStoreError`` if there is one, or if none can be created.
  func create(_ path: String, holding bytes: [UInt8], like model: String?) throws(FileStoreError)

  /// Finds out whether ``create(_:holding:like:)`` would succeed now, without writing anything.
  ///
  /// - Throws: ``FileStoreError`` if it would not.
  func rehearseCreation(of path: String) throws(FileStoreError)

  /// Finds out whether ``replace(_:by:_:)`` would succeed now, without writing anything.
  ///
  /// What only writing can tell, such as a full disk, stays unknown.
  ///
  /// - Throws: ``FileStoreError`` if it would not.
  func rehearse(_ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions)
    throws(FileStoreError)
}

extension FileStore {
  /// Returns `path`: where there are no links, nothing else leads to the file.
  public func destination(of path: String) -> String { path }

  /// Returns all files below `folder`.
  ///
  /// - Throws: ``FileStoreError`` if `folder` is none, or if it cannot be read.
  public func files(under folder: String) throws(FileStoreError) -> FolderListing {
    try files(under: folder) { _ in true }
  }

  /// Creates a file at `path`, where there is none, that holds `bytes`.
  ///
  /// - Throws: ``FileStoreError`` if there is one, or if none can be created.
  public func create(_ path: String, holding bytes: [UInt8]) throws(FileStoreError) {
    try create(path, holding: bytes, like: nil)
  }

  /// Makes the file at `path` hold `bytes`, whatever it held before, if it was there at all.
  ///
  /// That is for files that the program writes for others to read; a file that belongs to anybody
  /// else is replaced only by who has read it.
  ///
  /// - Throws: ``FileStoreError`` if it still holds what it held.
  public func put(_ bytes: [UInt8], at path: String) throws(FileStoreError) {
    let former: FileSnapshot
    do {
      former = try read(path)
    } catch  where error.reason == .notFound {
      return try create(path, holding: bytes)
    }
    try replace(former, by: bytes)
  }

  /// Returns whether `path` names anything, be it a file or not.
  public func holds(_ path: String) -> Bool {
    do throws(FileStoreError) { _ = try read(path) } catch { return error.reason != .notFound }
    return true
  }

  /// Gives the file that `snapshot` was taken of new `bytes`, without a backup and never in place.
  ///
  /// - Throws: ``FileStoreError`` if nothing was written.
  @discardableResult
  public func replace(_ snapshot: FileSnapshot, by bytes: [UInt8]) throws(FileStoreError)
    -> Replacement
  {
    try replace(snapshot, by: bytes, ReplaceOptions())
  }
}
