/// A place where files are read, and replaced if they are still what was read.
///
/// There is no "write": whoever wants to change a file says which file it has seen, and a store
/// compares before it swaps. What happens then is decided by this table and by nothing else.
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

  /// Returns the backups of the file at `path`, the oldest first, that lie beside it or in `folder`.
  ///
  /// - Throws: ``FileStoreError`` if there is no such file, or if the folder cannot be read.
  func backups(of path: String, in folder: String?) throws(FileStoreError) -> [StoredBackup]

  /// Finds out whether ``replace(_:by:_:)`` would succeed now, without writing anything.
  ///
  /// What only writing can tell, such as a full disk, stays unknown.
  ///
  /// - Throws: ``FileStoreError`` if it would not.
  func rehearse(_ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions)
    throws(FileStoreError)
}

extension FileStore {
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
