#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import FileStore

/// A folder of its own for one test, gone when the test is.
final class TestFolder: Sendable {
  let path: String
  private let calls = SystemCalls()

  init() throws {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/cfgpatch-test-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw SystemFailure("mkdtemp", errno) }
    path = unsafe String(cString: made)
  }

  deinit { Self.remove(path, calls) }

  /// Creates a file, replacing one of that name, and returns its path.
  @discardableResult
  func add(_ name: String, _ content: String = "old", mode: UInt32 = 0o644) throws -> String {
    let path = self.path(name)
    try? calls.remove(path)
    try Self.write(content, to: path)
    try setMode(mode, of: name)
    return path
  }

  /// Writes over a file as a program does that knows nothing of us.
  static func write(_ content: String, to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure("open", errno) }
    try SystemCalls().write(Array(content.utf8), to: OpenFile(descriptor: descriptor))
  }

  func setMode(_ mode: UInt32, of name: String) throws {
    try check("chmod", unsafe chmod(path(name), mode))
  }

  func setMode(_ mode: UInt32) throws { try check("chmod", unsafe chmod(path, mode)) }

  func setOwner(_ owner: UInt32, group: UInt32, of name: String) throws {
    try check("chown", unsafe chown(path(name), owner, group))
  }

  func addFolder(_ name: String) throws -> String {
    try check("mkdir", unsafe mkdir(path(name), 0o755))
    return path(name)
  }

  func addLink(_ name: String, to target: String) throws -> String {
    try check("symlink", unsafe symlink(target, path(name)))
    return path(name)
  }

  func addHardLink(_ name: String, to target: String) throws -> String {
    try check("link", unsafe link(path(target), path(name)))
    return path(name)
  }

  func addPipe(_ name: String) throws -> String {
    try check("mkfifo", unsafe mkfifo(path(name), 0o600))
    return path(name)
  }

  func addSocket(_ name: String) throws -> String {
    #if canImport(Glibc)
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    let file = OpenFile(descriptor: descriptor)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { buffer in
      unsafe buffer.copyBytes(from: path(name).utf8)
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = unsafe withUnsafeBytes(of: &address) { buffer in
      guard let start = unsafe buffer.assumingMemoryBound(to: sockaddr.self).baseAddress else {
        return Int32(-1)
      }
      return unsafe bind(file.descriptor, start, size)
    }
    try check("bind", result)
    return path(name)
  }

  func remove(_ name: String) throws { try calls.remove(path(name)) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func status(_ name: String) throws -> FileStatus { try calls.status(of: path(name)) }

  func content(_ name: String) throws -> String {
    let file = try calls.opened(path(name), .reading)
    let bytes = try calls.content(of: file, expecting: 0, limit: .max - 1)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  /// The names in the folder, sorted.
  var names: [String] { get throws { try Self.names(in: path) } }

  static func names(in folder: String) throws -> [String] {
    try SystemCalls().names(in: folder).sorted()
  }

  /// The names of temporary files for the file `name`.
  func temporaries(of name: String) throws -> [String] {
    try names.filter { TemporaryName.matches($0, for: name) }
  }

  /// The names of backups of the file `name`, oldest first.
  func backups(of name: String) throws -> [String] {
    try names.compactMap { BackupName($0, of: name) }.sorted().map(\.spelled)
  }

  private func check(_ call: String, _ result: Int32) throws {
    if result != 0 { throw SystemFailure(call, errno) }
  }

  private static func remove(_ path: String, _ calls: SystemCalls) {
    if (try? calls.status(of: path).kind) == .folder {
      let names = (try? calls.names(in: path)) ?? []
      for name in names { remove("\(path)/\(name)", calls) }
      _ = unsafe rmdir(path)
    } else {
      try? calls.remove(path)
    }
  }
}

extension SystemCalls {
  /// System calls for which the time stands still, at 2001-09-09 01:46:40 UTC.
  static var still: SystemCalls {
    var calls = SystemCalls()
    calls.now = { 1_000_000_000 }
    return calls
  }
}

extension [UInt8] {
  /// The bytes of a text, so that a test can say `.text("new")`.
  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }
}
