/// The files of this machine.
public struct LocalFileStore: FileStore {
  /// The greatest size that is read by default: offsets into a text are 32 bits wide.
  public static let defaultSizeLimit = Int(UInt32.max)

  let calls: SystemCalls
  private let sizeLimit: Int
  private let leftovers = Leftovers()

  /// Creates a store that refuses files of more than `sizeLimit` bytes.
  public init(sizeLimit: Int = LocalFileStore.defaultSizeLimit) {
    self.init(SystemCalls(), sizeLimit: sizeLimit)
  }

  init(_ calls: SystemCalls, sizeLimit: Int = LocalFileStore.defaultSizeLimit) {
    self.calls = calls
    self.sizeLimit = sizeLimit
  }

  /// Returns the file at `path`, or that to which a link at `path` leads.
  ///
  /// - Throws: ``FileStoreError`` if there is no regular file that can be read, or if it was
  ///   written while it was read.
  public func read(_ path: String) throws(FileStoreError) -> FileSnapshot {
    let denied = FileStoreError.Reason.notReadable
    // Opening a pipe or a device is not without effect, so what the path names must be known
    // before.
    let (place, found) = try FileStoreError.attempt(path, denied: denied, missing: .notFound) {
      () throws(SystemFailure) in
      let place = try calls.resolved(path)
      return (place, try calls.status(of: place.path))
    }
    guard found.kind == .regular else { throw FileStoreError(path, .notRegular(found.kind)) }
    guard found.identity.size <= sizeLimit else {
      throw FileStoreError(path, .tooLarge(limit: sizeLimit))
    }
    let (before, bytes, after) = try FileStoreError.attempt(
      path, denied: denied, missing: .notFound
    ) {
      () throws(SystemFailure) in
      let file = try calls.opened(place.path, .reading)
      let before = try calls.status(of: file).identity
      let bytes = try calls.content(of: file, expecting: before.size, limit: sizeLimit)
      return (before, bytes, try calls.status(of: file).identity)
    }
    guard let bytes else { throw FileStoreError(path, .tooLarge(limit: sizeLimit)) }
    guard before == after else { throw FileStoreError(path, .changedMeanwhile) }
    return FileSnapshot(path: path, bytes: bytes, identity: before)
  }

  /// Returns the path, free of links, of what `path` leads to, or `path` where it leads nowhere.
  public func destination(of path: String) -> String {
    do throws(SystemFailure) { return try calls.resolved(path).path } catch { return path }
  }

  /// Gives the file that `snapshot` was taken of new `bytes`, by the table of ``FileStore``.
  ///
  /// The new file has the owner, group, mode, access control list and extended attributes of the
  /// old one. Where this user may not give it one of them the file is refused, since a
  /// configuration that changes hands in silence is worse than one that is not edited; only labels
  /// in the namespaces `security` and `trusted`, which the kernel keeps itself, are left to the
  /// kernel.
  ///
  /// - Throws: ``FileStoreError`` if nothing was written, or with a reason that says otherwise.
  @discardableResult
  public func replace(
    _ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions
  ) throws(FileStoreError) -> Replacement {
    guard bytes != snapshot.bytes else { return .unchanged }
    let file = try LockedFile.locked(snapshot, calls)
    try file.checkWritable(allowsInPlace: options.allowsInPlace)
    for folder in [file.place.folder, options.backup?.folder].compactMap(\.self) {
      leftovers.remove(of: file.place.name, in: folder, calls)
    }
    let backup = try options.backup.map { policy throws(FileStoreError) in
      try file.makeBackup(policy, record: options.record)
    }
    do {
      try file.put(bytes, allowsInPlace: options.allowsInPlace, backup: backup?.path)
    } catch {
      if let backup, error.leavesTheOldFile { file.remove(backup) }
      throw error
    }
    if let backup, let limit = options.backup?.limit {
      file.removeBackups(before: backup, limit: limit)
    }
    return .written(backup: backup?.path)
  }

  /// Finds out whether the file could be replaced now: it is the same, not locked, and writable.
  ///
  /// - Throws: ``FileStoreError`` if it could not.
  public func rehearse(
    _ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions
  ) throws(FileStoreError) {
    guard bytes != snapshot.bytes else { return }
    let file = try LockedFile.locked(snapshot, calls)
    try file.checkWritable(allowsInPlace: options.allowsInPlace)
    try file.confirm()
  }
}
