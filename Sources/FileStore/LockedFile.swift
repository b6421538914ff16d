/// The file that a snapshot was taken of, which no other cfgpatch replaces while the value lives.
///
/// The lock is advisory, like all locks of its kind: it keeps out programs that ask for it. For the
/// others there is ``confirm()``. Where the file system knows no locks, that has to do alone.
struct LockedFile: ~Copyable {
  let calls: SystemCalls
  let snapshot: FileSnapshot
  let place: FilePlace
  let file: OpenFile
  let status: FileStatus

  /// Opens and locks the file.
  ///
  /// - Throws: ``FileStoreError`` if it is gone, is another one, or is locked.
  static func locked(_ snapshot: FileSnapshot, _ calls: SystemCalls) throws(FileStoreError)
    -> LockedFile
  {
    let file = try FileStoreError.attempt(snapshot.path, denied: .notReadable) {
      () throws(SystemFailure) in
      let place = try calls.resolved(snapshot.path)
      let file = try calls.opened(place.path, .reading)
      try calls.lock(file)
      let status = try calls.status(of: file)
      return LockedFile(
        calls: calls, snapshot: snapshot, place: place, file: file, status: status)
    }
    // A lock on a file that lost its name to another one just before protects nothing.
    guard try file.isStillNamed() else { throw file.error(.changedMeanwhile) }
    return file
  }

  /// Returns an error about the file.
  func error(_ reason: FileStoreError.Reason) -> FileStoreError {
    FileStoreError(snapshot.path, reason)
  }

  /// Makes system calls, and says of one that fails what it means for the file.
  func attempt<Result: ~Copyable>(
    denied: FileStoreError.Reason, _ body: () throws(SystemFailure) -> Result
  ) throws(FileStoreError) -> Result {
    try FileStoreError.attempt(snapshot.path, denied: denied, body)
  }

  /// Throws unless the path still leads to the file, and the file still has the bytes that were
  /// read.
  func confirm() throws(FileStoreError) {
    let isSame = try attempt(denied: .notReadable) { () throws(SystemFailure) in
      try calls.holds(snapshot.bytes, in: file)
    }
    guard isSame, try isStillNamed() else { throw error(.changedMeanwhile) }
  }

  private func isStillNamed() throws(FileStoreError) -> Bool {
    let path = snapshot.path
    let now = try attempt(denied: .notReadable) { () throws(SystemFailure) in
      try calls.status(of: calls.resolved(path).path)
    }
    return now.kind == .regular && now.identity == snapshot.identity
  }

  /// Throws if the file is not to be written, by its mode, its marks or the rights of this user.
  func checkWritable(allowsInPlace: Bool) throws(FileStoreError) {
    guard status.permissions & 0o222 != 0 else { throw error(.readOnlyFile) }
    let isImmutable = try attempt(denied: .notWritable) { () throws(SystemFailure) in
      try calls.isImmutable(file)
    }
    guard !isImmutable else { throw error(.immutable) }
    try attempt(denied: .notWritable) { () throws(SystemFailure) in
      try calls.checkWritable(place.path)
    }
    guard isHardLinked else {
      return try attempt(denied: .readOnlyFolder) { () throws(SystemFailure) in
        try calls.checkWritable(place.folder)
      }
    }
    guard allowsInPlace else { throw error(.hardLinked(count: status.linkCount)) }
  }

  /// A Boolean value indicating whether a new file would part this one from its other names.
  var isHardLinked: Bool { status.linkCount > 1 }

  /// Gives the file `bytes`, whole if that can be, else in place if that is allowed.
  func put(_ bytes: [UInt8], allowsInPlace: Bool, backup: String?) throws(FileStoreError) {
    guard !isHardLinked else { return try overwrite(with: bytes, backup: backup) }
    do { try exchange(for: bytes) } catch {
      guard allowsInPlace, error.isCuredInPlace else { throw error }
      try overwrite(with: bytes, backup: backup)
    }
  }
}

extension FileStoreError {
  /// A Boolean value indicating whether writing in place would have done without what failed.
  fileprivate var isCuredInPlace: Bool {
    switch reason {
    case .cannotKeep, .mountPoint: true
    default: false
    }
  }

  /// A Boolean value indicating whether the file has its former content, so that no backup is
  /// needed.
  var leavesTheOldFile: Bool {
    switch reason {
    case .torn, .notFlushed: false
    default: true
    }
  }
}
