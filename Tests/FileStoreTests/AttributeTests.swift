import Testing

@testable import FileStore

struct AttributeTests {
  /// Replaces the content of a file, and gives what is known of it before and after.
  private static func check(
    _ prepare: (TestFolder) throws -> Void,
    _ body: (FileStatus, FileStatus, TestFolder) throws -> Void
  ) throws {
    let folder = try TestFolder()
    try folder.add("App.exe.config")
    try prepare(folder)
    let before = try folder.status("App.exe.config")
    let store = LocalFileStore()
    let snapshot = try store.read(folder.path("App.exe.config"))
    let result = try store.replace(snapshot, by: .text("new"), ReplaceOptions(backup: .beside))
    guard case .written(let backup?) = result else {
      Issue.record("no backup was made")
      return
    }
    #expect(try folder.content("App.exe.config") == "new")
    try body(before, folder.status("App.exe.config"), folder)
    // A backup is made of the same stuff.
    try body(before, SystemCalls().status(of: backup), folder)
  }

  @Test func `the mode is kept, whatever it is`() throws {
    for mode: UInt32 in [0o600, 0o640, 0o644, 0o666, 0o755, 0o777, 0o200, 0o4750, 0o2750, 0o1644] {
      if mode == 0o200, !Users.isRoot { continue }
      try Self.check({ try $0.setMode(mode, of: "App.exe.config") }) { before, after, _ in
        #expect(before.permissions == mode)
        #expect(after.permissions == mode)
      }
    }
  }

  @Test func `owner and group are kept, and set-user-id with them`() throws {
    guard Users.isRoot else { return Users.leaveOut("a foreign owner, which only root can give") }
    try Self.check({ folder in
      try folder.setOwner(12_345, group: 23_456, of: "App.exe.config")
      try folder.setMode(0o6640, of: "App.exe.config")
    }) { _, after, _ in
      #expect(after.owner == 12_345)
      #expect(after.group == 23_456)
      #expect(after.permissions == 0o6640)
    }
  }

  @Test func `extended attributes are kept`() throws {
    let calls = SystemCalls()
    let value = (0...255).map { UInt8($0) }
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    do {
      let file = try calls.opened(path, .writing)
      try calls.setAttribute("user.origin", to: value, of: file)
      try calls.setAttribute("user.empty", to: [], of: file)
    } catch {
      return Users.leaveOut("extended attributes, which this file system does not know")
    }
    let store = LocalFileStore()
    try store.replace(store.read(path), by: .text("new"))
    let file = try calls.opened(path, .reading)
    #expect(try calls.attribute("user.origin", of: file) == value)
    #expect(try calls.attribute("user.empty", of: file) == [])
    #expect(try calls.attribute("user.other", of: file) == nil)
  }

  @Test func `an access control list is kept, and none is inherited`() throws {
    let calls = SystemCalls()
    let folder = try TestFolder()
    let listed = try folder.add("listed.config", mode: 0o600)
    let plain = try folder.add("plain.config", mode: 0o640)
    let list = AccessControlList.lettingOneUser(12_345, read: true)
    do {
      try calls.setAttribute(
        "system.posix_acl_access", to: list, of: calls.opened(listed, .writing))
      try calls.setAttribute(
        "system.posix_acl_default", to: AccessControlList.lettingOneUser(54_321, read: true),
        of: calls.opened(folder.path, .folder))
    } catch {
      return Users.leaveOut("access control lists, which this file system does not know")
    }
    let store = LocalFileStore()
    for path in [listed, plain] { try store.replace(store.read(path), by: .text("new")) }
    let names = { (path: String) throws in
      try calls.attribute("system.posix_acl_access", of: calls.opened(path, .reading))
    }
    #expect(try names(listed) == list)
    #expect(try names(plain) == nil)
    #expect(try folder.status("plain.config").permissions == 0o640)
  }

  @Test func `a file whose owner would change is refused, and can be written in place`() throws {
    guard Users.isRoot else { return Users.leaveOut("a foreign owner, which only root can give") }
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config", mode: 0o666)
    try folder.setOwner(12_345, group: 0, of: "App.exe.config")
    try folder.setMode(0o777)
    let inode = try folder.status("App.exe.config").identity.file
    try Users.withoutPrivileges {
      let store = LocalFileStore()
      let snapshot = try store.read(path)
      let error = #expect(throws: FileStoreError.self) {
        try store.replace(snapshot, by: .text("new"))
      }
      #expect(error?.reason == .cannotKeep("owner"))
      #expect(try folder.content("App.exe.config") == "old")
      try store.replace(snapshot, by: .text("new"), ReplaceOptions(allowsInPlace: true))
    }
    #expect(try folder.content("App.exe.config") == "new")
    #expect(try folder.status("App.exe.config").owner == 12_345)
    #expect(try folder.status("App.exe.config").identity.file == inode)
    #expect(try folder.names == ["App.exe.config"])
  }

  @Test func `a backup that cannot have the owner shows itself to nobody else`() throws {
    guard Users.isRoot else { return Users.leaveOut("a foreign owner, which only root can give") }
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config", mode: 0o666)
    try folder.setOwner(12_345, group: 0, of: "App.exe.config")
    try folder.setMode(0o777)
    try Users.withoutPrivileges {
      let store = LocalFileStore()
      let options = ReplaceOptions(allowsInPlace: true, backup: .beside)
      try store.replace(store.read(path), by: .text("new"), options)
    }
    let backup = try #require(try folder.backups(of: "App.exe.config").first)
    #expect(try folder.status(backup).permissions == 0o600)
    #expect(try folder.content(backup) == "old")
  }
}

/// An access control list in the form in which Linux keeps it, `struct posix_acl_xattr_header`.
enum AccessControlList {
  static func lettingOneUser(_ user: UInt32, read: Bool) -> [UInt8] {
    let nobody = UInt32.max
    let entries: [(tag: UInt16, rights: UInt16, id: UInt32)] = [
      (0x01, 6, nobody), (0x02, read ? 4 : 0, user), (0x04, 0, nobody), (0x10, 4, nobody),
      (0x20, 0, nobody),
    ]
    return bytes(UInt32(2)) + entries.flatMap { bytes($0.tag) + bytes($0.rights) + bytes($0.id) }
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
