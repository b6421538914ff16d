#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemCalls {
  func opened(_ path: String, _ mode: OpenMode) throws(SystemFailure) -> OpenFile {
    let patient = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let flags =
      switch mode {
      case .reading: O_RDONLY | patient
      case .writing: O_WRONLY | patient
      case .creating, .creatingForOthers: O_WRONLY | O_CREAT | O_EXCL | patient
      case .folder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
      }
    let permissions: mode_t = mode == .creatingForOthers ? 0o666 : 0o600
    return OpenFile(descriptor: try call("open") { unsafe open(path, flags, permissions) })
  }

  /// Gives a file up, and its lock at once: a child process that is being started holds a copy of
  /// the descriptor for a moment, and with it a lock that is only closed.
  static func release(_ descriptor: Int32) {
    _ = flock(descriptor, LOCK_UN)
    _ = close(descriptor)
  }

  func status(of file: borrowing OpenFile) throws(SystemFailure) -> FileStatus {
    var result = stat()
    let descriptor = file.descriptor
    try call("fstat") { unsafe fstat(descriptor, &result) }
    return FileStatus(result)
  }

  /// Takes the lock that one program at a time can hold, or throws `EWOULDBLOCK` at once.
  ///
  /// Returns `false` where the file system knows no locks.
  @discardableResult
  func lock(_ file: borrowing OpenFile) throws(SystemFailure) -> Bool {
    let descriptor = file.descriptor
    do { try call("flock") { flock(descriptor, LOCK_EX | LOCK_NB) } } catch {
      guard error.isLackOfLocks else { throw error }
      return false
    }
    return true
  }

  /// Returns `count` bytes from `offset` on, fewer only where the file ends.
  func bytes(of file: borrowing OpenFile, from offset: Int, count: Int) throws(SystemFailure)
    -> [UInt8]
  {
    var failure: SystemFailure?
    let descriptor = file.descriptor
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemFailure) {
        while filled < count {
          let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled...])
          let length = min(rest.count, largestTransfer)
          let read = try call("pread") {
            unsafe pread(descriptor, rest.baseAddress, length, off_t(offset + filled))
          }
          if read == 0 { break }
          filled += read
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Returns the whole content, which is about `size` bytes, or `nil` if it is more than `limit`.
  func content(of file: borrowing OpenFile, expecting size: Int, limit: Int) throws(SystemFailure)
    -> [UInt8]?
  {
    // One byte more than expected tells the end of the file without another array.
    var content: [UInt8] = []
    var wanted = min(size, limit) + 1
    while true {
      let piece = try bytes(of: file, from: content.count, count: wanted)
      if content.isEmpty { content = piece } else { content += piece }
      if content.count > limit { return nil }
      if piece.count < wanted { return content }
      wanted = 1 << 16
    }
  }

  /// Returns whether the content of `file` is `expected`, byte for byte.
  func holds(_ expected: [UInt8], in file: borrowing OpenFile) throws(SystemFailure) -> Bool {
    let step = 1 << 18
    var offset = 0
    while true {
      let piece = try bytes(of: file, from: offset, count: step)
      guard piece[...] == expected[offset..<min(offset + step, expected.count)] else {
        return false
      }
      if piece.count < step { return true }
      offset += step
    }
  }

  /// Writes `bytes` over the content of `file`, from its start.
  func write(_ bytes: [UInt8], to file: borrowing OpenFile) throws(SystemFailure) {
    var written = 0
    let descriptor = file.descriptor
    while written < bytes.count {
      let start = written
      let length = min(bytes.count - start, largestTransfer)
      let count = try call("pwrite") {
        unsafe bytes.withUnsafeBytes { buffer in
          unsafe pwrite(
            descriptor, buffer.baseAddress.map { unsafe $0 + start }, length, off_t(start))
        }
      }
      guard count > 0 else { throw SystemFailure("pwrite", EIO) }
      written += count
    }
  }

  func truncate(_ file: borrowing OpenFile, to size: Int) throws(SystemFailure) {
    let descriptor = file.descriptor
    try call("ftruncate") { ftruncate(descriptor, off_t(size)) }
  }

  func flush(_ file: borrowing OpenFile) throws(SystemFailure) {
    let descriptor = file.descriptor
    try call("fsync") { fsync(descriptor) }
  }
}
