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

  /// A way in which another program changes a file, and in which we do.
  struct Case: CustomTestStringConvertible {
    let isHardLinked: Bool
    let isReplacedByOther: Bool

    var testDescription: String {
      (isReplacedByOther ? "by a new file, " : "over the old file, ")
        + (isHardLinked ? "while we write in place" : "while we make a new file")
    }

    /// The calls before which a change cannot be seen, since they follow the last look.
    var blindSpots: [String] {
      isHardLinked ? ["pwrite", "ftruncate", "fstat", "fsync", "unlink"] : ["rename"]
    }

    func change(_ folder: TestFolder) throws {
      let path = folder.path("App.exe.config")
      guard isReplacedByOther else { return try TestFolder.write("others", to: path) }
      try SystemCalls().move(folder.add("another", "others"), to: path)
    }
  }

  @Test(arguments: [
    Case(isHardLinked: false, isReplacedByOther: false),
    Case(isHardLinked: false, isReplacedByOther: true),
    Case(isHardLinked: true, isReplacedByOther: false),
  ])
  func `what another program writes is lost at no moment but one`(_ change: Case) throws {
    var position = 0
    while true {
      let folder = try TestFolder()
      let path = try folder.add("App.exe.config")
      if change.isHardLinked { _ = try folder.addHardLink("other", to: "App.exe.config") }
      let probe = Probe(.interference { try? change.change(folder) }, at: position)
      let snapshot = try LocalFileStore().read(path)
      let result = Result {
        try LocalFileStore(probe.calls(largestTransfer: 64))
          .replace(snapshot, by: .text("new"), ReplaceOptions(allowsInPlace: true))
      }
      guard probe.hasStepped else { break }
      let place = "call \(position), \(probe.names[position])"
      let content = try folder.content("App.exe.config")
      if case .failure(let error) = result {
        #expect((error as? FileStoreError)?.reason == .changedMeanwhile, "\(place)")
        #expect(content == "others", "\(place)")
      } else if !change.blindSpots.contains(probe.names[position]) {
        #expect(content == "others", "\(place)")
      }
      position += 1
    }
    #expect(position > 20)
  }
}
