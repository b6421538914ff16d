#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemFailure {
  /// What the system says about the number, in English.
  public var text: String {
    let text = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, unsafe strerror_r(code, start, buffer.count) == 0 else {
        return ""
      }
      return unsafe String(cString: start)
    }
    return text.isEmpty ? "error \(code)" : text
  }

  /// A Boolean value indicating whether what was asked for is not there, or not supported here.
  var isAbsence: Bool {
    #if canImport(Darwin)
      let codes = [ENOATTR, ENOTSUP, ENOSYS]
    #else
      let codes = [ENODATA, ENOTSUP, ENOSYS]
    #endif
    return codes.contains(code)
  }

  /// A Boolean value indicating whether nothing has the name that was asked for.
  var isMissing: Bool { [ENOENT, ENOTDIR].contains(code) }

  /// Returns the failure of `call` that says that nothing has the name.
  static func missing(_ call: String) -> SystemFailure { SystemFailure(call, ENOENT) }

  /// A Boolean value indicating whether another program holds what was asked for.
  var isHeldByAnother: Bool { code == EWOULDBLOCK }

  /// Returns the failure of `call` that says so.
  static func heldByAnother(_ call: String) -> SystemFailure { SystemFailure(call, EWOULDBLOCK) }

  /// A Boolean value indicating whether the file system knows no locks, or none on such a file.
  var isLackOfLocks: Bool { [ENOLCK, ENOTSUP, ENOSYS, EINVAL, EBADF].contains(code) }

  /// Returns the failure of `call` that says that a name is taken.
  static func nameTaken(_ call: String) -> SystemFailure { SystemFailure(call, EEXIST) }

  /// A Boolean value indicating whether the name that was asked for is taken.
  var isNameTaken: Bool { code == EEXIST }

  /// A Boolean value indicating whether the file system has no way to flush such a file.
  var isRefusalToFlush: Bool { [EINVAL, ENOTSUP, EBADF].contains(code) }

  /// Returns what the failure means where a refusal means `denied` and a missing file `missing`.
  func reason(denied: FileStoreError.Reason, missing: FileStoreError.Reason)
    -> FileStoreError.Reason
  {
    switch code {
    case EACCES, EPERM: denied
    case ENOENT, ENOTDIR, ENAMETOOLONG: missing
    case ELOOP: missing == .notFound ? .linkLoop : missing
    case EROFS: .readOnlyFileSystem
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case EWOULDBLOCK: .locked
    case EBUSY: .mountPoint
    default: .inputOutput
    }
  }
}

extension FileStoreError {
  /// Makes system calls for the file at `path`, and says of one that fails what it means there.
  ///
  /// - Throws: ``FileStoreError`` with the reason `denied` where the system refuses, `missing`
  ///   where something is not there, and else what the number of the failure says.
  static func attempt<Result: ~Copyable>(
    _ path: String, denied: Reason, missing: Reason = .changedMeanwhile,
    _ body: () throws(SystemFailure) -> Result
  ) throws(FileStoreError) -> Result {
    do { return try body() } catch {
      throw FileStoreError(path, error.reason(denied: denied, missing: missing), error)
    }
  }
}
