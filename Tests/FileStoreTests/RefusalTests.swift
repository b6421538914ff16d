import Synchronization
import Testing

@testable import FileStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct RefusalTests {
  /// Expects that the file cannot be replaced for `reason`, and that nothing has happened.
  private static func check(
    _ reason: FileStoreError.Reason, _ folder: TestFolder,
    _ options: ReplaceOptions = ReplaceOptions(), _ store: LocalFileStore = LocalFileStore()
  ) throws {
    let before = try (folder.names, folder.status("App.exe.config"))
    let path = folder.path("App.exe.config")
    let error = #expect(throws: FileStoreError.self) {
      try store.replace(store.read(path), by: .text("new"), options)
    }
    #expect(error?.reason == reason)
    #expect(try folder.names == before.0)
    #expect(try folder.status("App.exe.config") == before.1)
  }

  @Test func `a file that nobody may write is not written, by root neither`() throws {
    let folder = try TestFolder()
    for mode: UInt32 in [0o444, 0o400, 0o555] {
      try folder.add("App.exe.config", mode: mode)
      try Self.check(.readOnlyFile, folder, ReplaceOptions(allowsInPlace: true))
    }
  }

  @Test func `a file of another user is refused before anything is written`() throws {
    guard Users.isRoot else { return Users.leaveOut("files of another user, which root makes") }
    let folder = try TestFolder()
    try folder.setMode(0o777)
    try folder.add("App.exe.config", mode: 0o644)
    for options in [ReplaceOptions(), ReplaceOptions(allowsInPlace: true)] {
      try Users.withoutPrivileges { try Self.check(.notWritable, folder, options) }
    }
    try folder.setMode(0o600, of: "App.exe.config")
    try Users.withoutPrivileges { try Self.check(.notReadable, folder) }
  }

  @Test func `a file in a folder that may not be written is refused`() throws {
    let folder = try TestFolder()
    try folder.add("App.exe.config", mode: 0o666)
    try folder.setMode(0o555)
    defer { try? folder.setMode(0o755) }
    for options in [ReplaceOptions(), ReplaceOptions(allowsInPlace: true, backup: .beside)] {
      try Users.withoutPrivileges { try Self.check(.readOnlyFolder, folder, options) }
    }
  }

  @Test func `a file that is marked as immutable is refused`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    guard Marks.set(Marks.immutable, of: path) else {
      return Users.leaveOut("the mark 'immutable', which this user or file system cannot set")
    }
    defer { Marks.set(0, of: path) }
    try Self.check(.immutable, folder, ReplaceOptions(allowsInPlace: true))
  }

  @Test func `a file that another program has locked is refused until it lets go`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    let calls = SystemCalls()
    try {
      let other = try calls.opened(path, .reading)
      try calls.lock(other)
      try Self.check(.locked, folder)
      withExtendedLifetime(other) {}
    }()
    try LocalFileStore().replace(LocalFileStore().read(path), by: .text("new"))
    #expect(try folder.content("App.exe.config") == "new")
  }

  @Test func `new files that others lock at once are not made for ever`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    var calls = SystemCalls()
    let isFirst = Mutex(true)
    calls.willCall = { (name) throws(SystemFailure) in
      guard name == "flock" else { return }
      let isTarget = isFirst.withLock { first in
        defer { first = false }
        return first
      }
      if !isTarget { throw SystemFailure(name, EWOULDBLOCK) }
    }
    let store = LocalFileStore(calls)
    let snapshot = try store.read(path)
    let error = #expect(throws: FileStoreError.self) {
      try store.replace(snapshot, by: .text("new"))
    }
    #expect(error?.reason == .locked)
    #expect(try folder.names == ["App.exe.config"])
  }

  @Test func `a file that is too large is not read`() throws {
    let folder = try TestFolder()
    try folder.add("App.exe.config", "12345")
    try Self.check(.tooLarge(limit: 4), folder, ReplaceOptions(), LocalFileStore(sizeLimit: 4))
    #expect(try LocalFileStore(sizeLimit: 5).read(folder.path("App.exe.config")).bytes.count == 5)
  }

  @Test func `a backup that cannot be made stops the replacement`() throws {
    let folder = try TestFolder()
    try folder.add("App.exe.config")
    let missing = folder.path("no such folder")
    let calls = SystemCalls.still
    let path = "\(missing)/App.exe.config.20010909-014640.bak"
    try Self.check(
      .backupFailed(path: path), folder, ReplaceOptions(backup: .folder(missing)),
      LocalFileStore(calls))
  }

  @Test func `what the system says of a full disk and a mount point reaches the user`() throws {
    let meanings: [(String, Int32, FileStoreError.Reason)] = [
      ("pwrite", ENOSPC, .diskFull), ("pwrite", EDQUOT, .diskFull), ("pwrite", EIO, .inputOutput),
      ("rename", EBUSY, .mountPoint), ("rename", EPERM, .readOnlyFolder),
      ("fchown", EPERM, .cannotKeep("owner")), ("fchmod", EPERM, .cannotKeep("mode")),
      ("faccessat", EROFS, .readOnlyFileSystem), ("flock", EWOULDBLOCK, .locked),
    ]
    for (call, code, reason) in meanings {
      if call == "fchown", !Users.isRoot { continue }
      let folder = try TestFolder()
      try folder.add("App.exe.config")
      if Users.isRoot { try folder.setOwner(12_345, group: 0, of: "App.exe.config") }
      var calls = SystemCalls()
      calls.willCall = { (name) throws(SystemFailure) in
        if name == call { throw SystemFailure(name, code) }
      }
      let options = ReplaceOptions(backup: call == "rename" ? .beside : nil)
      try Self.check(reason, folder, options, LocalFileStore(calls))
    }
  }

  @Test func `a mount point is written in place if that is allowed`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    var calls = SystemCalls()
    calls.willCall = { (name) throws(SystemFailure) in
      if name == "rename" { throw SystemFailure(name, EBUSY) }
    }
    let store = LocalFileStore(calls)
    try store.replace(store.read(path), by: .text("new"), ReplaceOptions(allowsInPlace: true))
    #expect(try folder.content("App.exe.config") == "new")
    #expect(try folder.names == ["App.exe.config"])
  }
}

/// The marks that `chattr` sets.
private enum Marks {
  static let immutable: Int32 = 0x10

  @discardableResult
  static func set(_ marks: Int32, of path: String) -> Bool {
    guard let file = try? SystemCalls().opened(path, .reading) else { return false }
    var marks = marks
    let isSet = unsafe ioctl(file.descriptor, 0x4008_6602, &marks) == 0
    return isSet
  }
}
