import Testing

@testable import FileStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct PathTests {
  /// Replaces the file that `path` leads to by "new", and returns the reason if that fails.
  private static func reason(_ path: String, _ options: ReplaceOptions = ReplaceOptions())
    -> FileStoreError.Reason?
  {
    let store = LocalFileStore()
    do throws(FileStoreError) {
      try store.replace(store.read(path), by: .text("new"), options)
      return nil
    } catch { return error.reason }
  }

  @Test func `a link stays a link, and its target is edited`() throws {
    let folder = try TestFolder()
    _ = try folder.addFolder("real")
    _ = try folder.addFolder("links")
    try folder.add("real/App.exe.config", mode: 0o640)
    let relative = try folder.addLink("links/relative.config", to: "../real/App.exe.config")
    let chained = try folder.addLink("links/chained.config", to: "relative.config")
    let absolute = try folder.addLink("absolute.config", to: folder.path("real/App.exe.config"))
    _ = try folder.addLink("folder", to: "links")
    for path in [relative, chained, absolute, folder.path("folder/chained.config")] {
      try folder.add("real/App.exe.config", mode: 0o640)
      #expect(Self.reason(path, ReplaceOptions(backup: .beside)) == nil)
      #expect(try folder.content("real/App.exe.config") == "new")
      #expect(try folder.status("real/App.exe.config").permissions == 0o640)
      #expect(try SystemCalls().status(of: path).kind == .link || path.contains("/folder/"))
    }
    #expect(try folder.status("links/chained.config").kind == .link)
    #expect(try SystemCalls().names(in: folder.path("links")).count == 2)
    #expect(
      try SystemCalls().names(in: folder.path("real")).filter { $0.hasSuffix(".bak") }.count == 4)
  }

  @Test func `a link that leads nowhere is not found, and one to itself is told apart`() throws {
    let folder = try TestFolder()
    #expect(Self.reason(try folder.addLink("dangling", to: "nothing")) == .notFound)
    #expect(Self.reason(try folder.addLink("loop", to: "loop")) == .linkLoop)
    #expect(Self.reason(folder.path("no/folder")) == .notFound)
    try folder.add("App.exe.config")
    #expect(Self.reason(folder.path("App.exe.config/x")) == .notFound)
    #expect(Self.reason(folder.path("App.exe.config\u{0}x")) == .notFound)
    #expect(Self.reason("") == .notFound)
    #expect(try folder.content("App.exe.config") == "old")
  }

  @Test func `a link that leads elsewhere meanwhile is a change`() throws {
    let folder = try TestFolder()
    let first = try folder.add("first.config")
    try folder.add("second.config")
    let link = try folder.addLink("App.exe.config", to: "first.config")
    let store = LocalFileStore()
    let snapshot = try store.read(link)
    try folder.remove("App.exe.config")
    _ = try folder.addLink("App.exe.config", to: "second.config")
    let error = #expect(throws: FileStoreError.self) {
      try store.replace(snapshot, by: .text("new"))
    }
    #expect(error?.reason == .changedMeanwhile)
    #expect(try folder.content("first.config") == "old")
    #expect(try folder.content("second.config") == "old")
    #expect(Self.reason(first) == nil)
  }

  @Test func `what is no file is named, and nothing waits for it`() throws {
    let folder = try TestFolder()
    #expect(Self.reason(folder.path) == .notRegular(.folder))
    #expect(Self.reason(try folder.addPipe("pipe")) == .notRegular(.pipe))
    #expect(Self.reason("/dev/null") == .notRegular(.device))
    #expect(Self.reason(try folder.addSocket("socket")) == .notRegular(.socket))
    #expect(Self.reason(try folder.addLink("link", to: "pipe")) == .notRegular(.pipe))
  }

  @Test func `a hard link is refused, and written in place if that is allowed`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config", "a longer old text", mode: 0o4640)
    _ = try folder.addHardLink("other.config", to: "App.exe.config")
    let before = try folder.status("App.exe.config")
    #expect(Self.reason(path) == .hardLinked(count: 2))
    #expect(try folder.content("App.exe.config") == "a longer old text")
    #expect(Self.reason(path, ReplaceOptions(allowsInPlace: true)) == nil)
    for name in ["App.exe.config", "other.config"] {
      #expect(try folder.content(name) == "new")
      #expect(try folder.status(name).identity.file == before.identity.file)
      #expect(try folder.status(name).permissions == 0o4640)
      #expect(try folder.status(name).linkCount == 2)
    }
    #expect(try folder.names == ["App.exe.config", "other.config"])
  }

  @Test func `in place is a permission, not a wish`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    let before = try folder.status("App.exe.config")
    #expect(Self.reason(path, ReplaceOptions(allowsInPlace: true)) == nil)
    #expect(try folder.status("App.exe.config").identity.file != before.identity.file)
  }

  @Test func `a relative path is a path`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    var here = [CChar](repeating: 0, count: 4096)
    let start = unsafe getcwd(&here, here.count).map { unsafe String(cString: $0) }
    let depth = try #require(start).split(separator: "/").count
    let relative = String(repeating: "../", count: depth) + path.dropFirst()
    #expect(Self.reason(relative) == nil)
    #expect(try folder.content("App.exe.config") == "new")
  }

  @Test func `a name as long as names can be leaves room for ours`() throws {
    let folder = try TestFolder()
    for name in [String(repeating: "n", count: 255), String(repeating: "ü", count: 127)] {
      #expect(Self.reason(try folder.add(name)) == nil)
      #expect(try folder.content(name) == "new")
    }
    #expect(try folder.names.count == 2)
  }

  @Test func `all paths that lead to a file have one destination`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    _ = try folder.addFolder("in")
    let link = try folder.addLink("in/link", to: "../App.exe.config")
    let store = LocalFileStore()
    #expect(store.destination(of: link) == store.destination(of: path))
    #expect(store.destination(of: "\(folder.path)/in/../App.exe.config") == path)
    #expect(store.destination(of: folder.path("nothing")) == folder.path("nothing"))
  }
}
