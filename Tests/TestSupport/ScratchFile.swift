#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file without a name, which is gone as soon as nobody has it open.
struct ScratchFile {
  let descriptor: Int32

  init(holding bytes: [UInt8] = [], for program: String) throws(UnstartableProgram) {
    var template = Array((TemporaryFolder.root + "/cfgpatch-stream-XXXXXX").utf8CString)
    descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else {
      throw UnstartableProgram(program: program, reason: "no temporary file can be made")
    }
    unsafe unlink(template)
    // Otherwise a program started by another test at the same time would inherit it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        throw UnstartableProgram(program: program, reason: "its input cannot be written")
      }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  /// All bytes of the file.
  var content: [UInt8] {
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe pread(descriptor, &buffer, buffer.count, off_t(content.count))
      guard count > 0 else { return content }
      content += buffer[..<count]
    }
  }

  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }
}
