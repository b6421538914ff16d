import Testing

@testable import FileStore

struct CrashTests {
  private static let old = "an old text"
  private static let new = "the new text, which is longer"
  private static let name = "App.exe.config"

  /// Replaces a file again and again, with `event` at the first system call, the second, and so on
  /// until there is no such call, and calls `body` with each outcome.
  private static func check(
    _ event: Probe.Event, _ options: ReplaceOptions, isHardLinked: Bool = false,
    _ body: (FileStoreError?, TestFolder, String) throws -> Void
  ) throws {
    var position = 0
    while true {
      let folder = try TestFolder()
      let path = try folder.add(name, old, mode: 0o640)
      if isHardLinked { _ = try folder.addHardLink("other", to: name) }
      let probe = Probe(event, at: position)
      let snapshot = try LocalFileStore().read(path)
      var failure: FileStoreError?
      do throws(FileStoreError) {
        try LocalFileStore(probe.calls()).replace(snapshot, by: .text(new), options)
      } catch { failure = error }
      guard probe.hasStepped else { break }
      try body(failure, folder, "call \(position), \(probe.names[position])")
      position += 1
    }
    #expect(position > 30)
  }

  @Test(arguments: [nil, BackupPolicy.beside])
  func `a crash at any system call leaves the old file or the new one`(_ backup: BackupPolicy?)
    throws
  {
    var seen: Set<String> = []
    try Self.check(.crash, ReplaceOptions(backup: backup)) { _, folder, place in
      let content = try folder.content(Self.name)
      seen.insert(content)
      #expect([Self.old, Self.new].contains(content), "\(place)")
      #expect(try folder.status(Self.name).permissions == 0o640, "\(place)")
      let temporaries = try folder.temporaries(of: Self.name)
      let backups = try folder.backups(of: Self.name)
      #expect(temporaries.count <= 1, "\(place)")
      #expect(try folder.names.count == 1 + temporaries.count + backups.count, "\(place)")
      for backup in backups { #expect(try folder.content(backup) == Self.old, "\(place)") }
      if content == Self.new { #expect(backups.count == (backup == nil ? 0 : 1), "\(place)") }
    }
    #expect(seen == [Self.old, Self.new])
  }

  @Test func `what a crash left is gone after the next replacement`() throws {
    var leftovers = 0
    try Self.check(.crash, ReplaceOptions()) { _, folder, place in
      leftovers += try folder.temporaries(of: Self.name).count
      let store = LocalFileStore()
      try store.replace(store.read(folder.path(Self.name)), by: .text("third"))
      #expect(try folder.names == [Self.name], "\(place)")
      #expect(try folder.content(Self.name) == "third", "\(place)")
    }
    #expect(leftovers > 10)
  }

  @Test func `what crashes left is gone after a run over the files of a folder`() throws {
    let folder = try TestFolder()
    let names = ["a.config", "b.config", "c.config"]
    for name in names {
      try folder.add(name)
      try folder.add(TemporaryName.new(for: name, process: 1))
    }
    try folder.add(".other.tmp")
    let store = LocalFileStore()
    for name in names { try store.replace(store.read(folder.path(name)), by: .text("new")) }
    #expect(try folder.names == [".other.tmp"] + names)
  }

  @Test func `a crash in place leaves a whole file, or a whole backup beside a torn one`() throws {
    var torn = 0
    let options = ReplaceOptions(allowsInPlace: true)
    try Self.check(.crash, options, isHardLinked: true) { _, folder, place in
      let backups = try folder.backups(of: Self.name)
      for backup in backups { #expect(try folder.content(backup) == Self.old, "\(place)") }
      if ![Self.old, Self.new].contains(try folder.content(Self.name)) {
        torn += 1
        #expect(backups.count == 1, "\(place)")
      }
      #expect(try folder.status(Self.name).linkCount == 2, "\(place)")
    }
    #expect(torn > 3)
  }

  @Test(arguments: [true, false])
  func `a failure at any system call leaves no trace, or is none`(_ isHardLinked: Bool) throws {
    let options = ReplaceOptions(allowsInPlace: isHardLinked, backup: .beside)
    for code: Int32 in [5, 13, 28] {
      try Self.check(.failure(code), options, isHardLinked: isHardLinked) { error, folder, place in
        let backups = try folder.backups(of: Self.name)
        #expect(try folder.status(Self.name).permissions == 0o640, "\(place)")
        guard let error, error.reason != .notFlushed else {
          #expect(try folder.content(Self.name) == Self.new, "\(place)")
          #expect(backups.count == 1, "\(place)")
          return
        }
        #expect(try folder.content(Self.name) == Self.old, "\(place)")
        #expect(
          try folder.names == (isHardLinked ? [Self.name, "other"] : [Self.name]), "\(place)")
      }
    }
  }

  @Test func `a disk that dies in place is reported with the backup that is whole`() throws {
    var reports = 0
    let options = ReplaceOptions(allowsInPlace: true)
    try Self.check(.crash, options, isHardLinked: true) { error, folder, place in
      guard case .torn(let backup)? = error?.reason else { return }
      reports += 1
      let file = try LocalFileStore().read(backup)
      #expect(file.bytes == .text(Self.old), "\(place)")
    }
    #expect(reports > 3)
  }

  @Test func `a signal at any system call is survived`() throws {
    try Self.check(.failure(4), ReplaceOptions(backup: .beside)) { error, folder, place in
      let content = try folder.content(Self.name)
      #expect(error == nil, "\(place)")
      #expect(content == Self.new, "\(place)")
    }
  }

  @Test func `the new file is on the disk before it has the name, and the name after`() throws {
    let folder = try TestFolder()
    let path = try folder.add(Self.name, Self.old)
    let probe = Probe(.crash, at: .max)
    let snapshot = try LocalFileStore().read(path)
    try LocalFileStore(probe.calls()).replace(snapshot, by: .text(Self.new))
    let names = probe.names
    let rename = try #require(names.firstIndex(of: "rename"))
    let flush = try #require(names.firstIndex(of: "fsync"))
    #expect(try #require(names.lastIndex(of: "pwrite")) < flush)
    #expect(try #require(names.lastIndex(of: "fchmod")) < flush)
    #expect(flush < rename)
    #expect(try #require(names.lastIndex(of: "pread")) > flush)
    #expect(names[..<rename].suffix(2) == ["realpath", "lstat"])
    #expect(names[(rename + 1)...] == ["fsync"])
  }
}
