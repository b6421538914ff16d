import Testing

@testable import FileStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct ChangedMeanwhileTests {
  /// Lets another program act between reading and replacing, and expects that it is noticed.
  private static func check(leaving content: String, _ other: (TestFolder) throws -> Void) throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config")
    let store = LocalFileStore()
    let snapshot = try store.read(path)
    try other(folder)
    let error = #expect(throws: FileStoreError.self) {
      try store.replace(snapshot, by: .text("new"))
    }
    #expect(error?.reason == .changedMeanwhile)
    #expect(try folder.content("App.exe.config") == content)
    #expect(try folder.temporaries(of: "App.exe.config").isEmpty)
  }

  @Test func `other content of the same size and time is a change`() throws {
    try Self.check(leaving: "OLD") { folder in
      let path = folder.path("App.exe.config")
      var before = stat()
      _ = unsafe stat(path, &before)
      try TestFolder.write("OLD", to: path)
      #if canImport(Darwin)
        let times = [before.st_atimespec, before.st_mtimespec]
      #else
        let times = [before.st_atim, before.st_mtim]
      #endif
      _ = unsafe utimensat(AT_FDCWD, path, times, 0)
      var after = stat()
      _ = unsafe stat(path, &after)
      #expect(FileStatus(after).identity == FileStatus(before).identity)
    }
  }

  @Test func `another file under the name is a change, even with the same content`() throws {
    for content in ["other", "old"] {
      try Self.check(leaving: content) { folder in
        let other = try folder.add("other.config", content)
        try SystemCalls().move(other, to: folder.path("App.exe.config"))
      }
    }
  }

  @Test func `a folder, a link or a pipe under the name is a change`() throws {
    let replacements: [(TestFolder) throws -> Void] = [
      { _ = try $0.addFolder("App.exe.config") }, { _ = try $0.addPipe("App.exe.config") },
      { _ = try $0.addLink("App.exe.config", to: "App.exe.config") },
    ]
    for replace in replacements {
      let folder = try TestFolder()
      let path = try folder.add("App.exe.config")
      let store = LocalFileStore()
      let snapshot = try store.read(path)
      try folder.remove("App.exe.config")
      try replace(folder)
      let error = #expect(throws: FileStoreError.self) {
        try store.replace(snapshot, by: .text("new"))
      }
      #expect(error?.reason == .changedMeanwhile)
      #expect(try folder.names == ["App.exe.config"])
    }
  }

  @Test func `a file that is written while it is read is not taken for a whole one`() throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config", "a long enough text")
    let probe = Probe(.interference { try? TestFolder.write("short", to: path) }, at: 6)
    let error = #expect(throws: FileStoreError.self) {
      try LocalFileStore(probe.calls()).read(path)
    }
    #expect(probe.names[6] == "pread")
    #expect(error?.reason == .changedMeanwhile)
  }

  @Test(arguments: [true, false])
  func `what another program writes is lost at no moment but one`(_ isHardLinked: Bool) throws {
    var isDone = false
    var position = 0
    while !isDone {
      let folder = try TestFolder()
      let path = try folder.add("App.exe.config")
      if isHardLinked { _ = try folder.addHardLink("other", to: "App.exe.config") }
      let probe = Probe(.interference { try? TestFolder.write("others", to: path) }, at: position)
      let snapshot = try LocalFileStore().read(path)
      let result = Result {
        try LocalFileStore(probe.calls(largestTransfer: 64))
          .replace(snapshot, by: .text("new"), ReplaceOptions(allowsInPlace: true))
      }
      isDone = !probe.hasStepped
      let call = isDone ? "" : probe.names[position]
      // Between the last look and the step that follows it no check is possible: that is the
      // rename, or, in place, the first byte until the last is on the disk.
      let isOpenWindow = ["rename", "pwrite", "ftruncate", "fstat", "fsync"].contains(call)
      if case .failure(let error) = result {
        #expect((error as? FileStoreError)?.reason == .changedMeanwhile, "at \(position), \(call)")
        #expect(try folder.content("App.exe.config") == "others", "at \(position), \(call)")
      } else if !isDone, !(isOpenWindow && (isHardLinked || call == "rename")) {
        #expect(try folder.content("App.exe.config") == "others", "at \(position), \(call)")
      }
      position += 1
    }
    #expect(position > 20)
  }
}
