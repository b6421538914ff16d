import Testing

@testable import FileStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct FolderTests {
  private static func listing(_ folder: TestFolder) throws -> FolderListing {
    try LocalFileStore().files(under: folder.path)
  }

  @Test func `every file below a folder is found once, in the order of bytes`() throws {
    let folder = try TestFolder()
    for name in ["b", "b/c", "B"] { _ = try folder.addFolder(name) }
    for name in ["b.config", "b/a", "b/c/z", "B/ü", "é", "a"] { try folder.add(name) }
    let listing = try Self.listing(folder)
    #expect(listing.files == ["B/ü", "a", "b.config", "b/a", "b/c/z", "é"])
    #expect(listing.paths == listing.files.map { "\(folder.path)/\($0)" })
    #expect(listing.unread.isEmpty)
  }

  @Test func `only the files that are looked for are found`() throws {
    let folder = try TestFolder()
    _ = try folder.addFolder("in")
    for name in ["a.config", "in/b.config", "in/b.txt"] { try folder.add(name) }
    let found = try LocalFileStore().files(under: folder.path) { $0.hasSuffix(".config") }
    #expect(found.files == ["a.config", "in/b.config"])
  }

  @Test func `a link to a file is a file, and one to anything else leads nowhere`() throws {
    let folder = try TestFolder()
    _ = try folder.addFolder("in")
    try folder.add("in/a.config")
    _ = try folder.addLink("in/cycle", to: "..")
    _ = try folder.addLink("link.config", to: "in/a.config")
    _ = try folder.addLink("link", to: "in")
    _ = try folder.addLink("nowhere.config", to: "nothing")
    _ = try folder.addLink("loop.config", to: "loop.config")
    _ = try folder.addPipe("pipe.config")
    let listing = try Self.listing(folder)
    #expect(listing.files == ["in/a.config", "link.config"])
    #expect(listing.unread.isEmpty)
  }

  @Test func `what belongs to Git is not looked at`() throws {
    let folder = try TestFolder()
    for name in [".git", "in", "in/.git", ".github"] { _ = try folder.addFolder(name) }
    for name in [".git/a", "in/.git/b", ".github/c", "in/d"] { try folder.add(name) }
    #expect(try Self.listing(folder).files == [".github/c", "in/d"])
  }

  @Test func `a folder that may not be read is named, and the others are read`() throws {
    let folder = try TestFolder()
    for name in ["closed", "open"] { _ = try folder.addFolder(name) }
    try folder.add("open/a")
    try folder.setMode(0o755)
    try folder.setMode(0, of: "closed")
    defer { try? folder.setMode(0o755, of: "closed") }
    let listing = try Users.withoutPrivileges { try Self.listing(folder) }
    #expect(listing.files == ["open/a"])
    #expect(listing.unread.map(\.path) == [folder.path("closed")])
    #expect(listing.unread.map(\.reason) == [.notReadable])
  }

  @Test func `a name that is not UTF-8 is told if it is looked for`() throws {
    let folder = try TestFolder()
    let path = Array(folder.path("a\u{7F}.config").utf8CString).map { $0 == 0x7F ? -1 : $0 }
    let descriptor = unsafe open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return Users.leaveOut("names that the file system has not") }
    SystemCalls.release(descriptor)
    let listing = try Self.listing(folder)
    #expect(listing.files.isEmpty)
    let reason = FileStoreError.Reason.notUTF8
    #expect(listing.unread == [FileStoreError(folder.path("a\u{FFFD}.config"), reason)])
    let other = try LocalFileStore().files(under: folder.path) { $0.hasSuffix(".txt") }
    #expect(other.unread.isEmpty)
  }

  @Test func `what is no folder is told apart from what is not there`() throws {
    let folder = try TestFolder()
    try folder.add("file")
    let cases: [(String, FileStoreError.Reason)] = [
      ("file", .notFolder(.regular)), ("nothing", .notFound), ("file/nothing", .notFound),
    ]
    for (name, reason) in cases {
      let error = #expect(throws: FileStoreError.self) {
        try LocalFileStore().files(under: folder.path(name))
      }
      #expect(error?.reason == reason)
      #expect(error?.path == folder.path(name))
    }
  }

  @Test func `a call that fails is told, and the files behind it are found`() throws {
    let folder = try TestFolder()
    _ = try folder.addFolder("in")
    for name in ["a", "in/b"] { try folder.add(name) }
    // realpath and lstat of the folder, opendir of it, and opendir of the one inside.
    let probe = Probe(.failure(EIO), at: 3)
    let listing = try LocalFileStore(probe.calls()).files(under: folder.path)
    #expect(listing.files == ["a"])
    #expect(listing.unread.map(\.path) == [folder.path("in")])
    #expect(listing.unread.map(\.reason) == [.inputOutput])
    #expect(probe.names == ["realpath", "lstat", "opendir", "opendir"])
  }

  @Test func `a store in memory has the files whose paths begin with the folder`() throws {
    let paths = ["/a/b.config", "/a/c/d.config", "/ab/e.config", "/a/.git/f.config"]
    let store = InMemoryFileStore(Dictionary(uniqueKeysWithValues: paths.map { ($0, []) }))
    let listing = try store.files(under: "/a")
    #expect(listing.files == ["b.config", "c/d.config"])
    #expect(listing.paths == ["/a/b.config", "/a/c/d.config"])
    #expect(throws: FileStoreError("/b", .notFound)) { try store.files(under: "/b") }
  }
}
