import Testing

@testable import FileStore

/// What is kept beside a backup, and how both are found again.
struct RecordTests {
  private static let name = "App.exe.config"

  private static func replace(
    _ path: String, by content: String, _ policy: BackupPolicy, _ calls: SystemCalls = .still
  ) throws {
    let store = LocalFileStore(calls)
    let options = ReplaceOptions(backup: policy, record: .text("before \(content)"))
    try store.replace(store.read(path), by: .text(content), options)
  }

  @Test func `a record lies beside its backup, and nobody else may read it`() throws {
    let folder = try TestFolder()
    let path = try folder.add(Self.name, "0", mode: 0o600)
    try Self.replace(path, by: "1", .beside)
    let found = try LocalFileStore().backups(of: path, in: nil)
    let backup = try #require(found.first)
    #expect(found.count == 1 && backup.stamp == "20010909-014640")
    #expect(backup.path == folder.path("App.exe.config.20010909-014640.bak"))
    #expect(try folder.content("App.exe.config.20010909-014640.bak.json") == "before 1")
    #expect(try folder.status("App.exe.config.20010909-014640.bak.json").permissions == 0o600)
    #expect(try folder.names.count == 3)
  }

  @Test func `records go with their backups, and one that is left alone is not taken`() throws {
    let folder = try TestFolder()
    let path = try folder.add(Self.name, "0")
    try folder.add("App.exe.config.20010909-014640.bak.json", "mine")
    for content in ["1", "2", "3"] {
      try Self.replace(path, by: content, BackupPolicy(limit: 2))
    }
    #expect(try folder.content("App.exe.config.20010909-014640.bak.json") == "mine")
    let stamps = try LocalFileStore().backups(of: path, in: nil).map(\.stamp)
    #expect(stamps == ["20010909-014640-3", "20010909-014640-4"])
    #expect(try folder.names.count == 1 + 1 + 4)
  }

  @Test func `files of one name keep apart in one folder, and links lead to their file`() throws {
    let folder = try TestFolder()
    let backups = try folder.addFolder("backups")
    for place in ["a", "b"] {
      _ = try folder.addFolder(place)
      try folder.add("\(place)/\(Self.name)", "0 of \(place)")
      for content in ["1", "2"] {
        try Self.replace(
          folder.path("\(place)/\(Self.name)"), by: content,
          BackupPolicy(folder: backups, limit: 1))
      }
    }
    _ = try folder.addLink("link", to: "a/\(Self.name)")
    for path in ["a/\(Self.name)", "b/\(Self.name)", "link"] {
      let found = try LocalFileStore().backups(of: folder.path(path), in: "\(backups)/")
      #expect(found.map(\.stamp) == ["20010909-014640-2"], "\(path)")
      #expect(try LocalFileStore().backups(of: folder.path(path), in: nil).isEmpty)
    }
    #expect(try TestFolder.names(in: backups).count == 4)
  }

  @Test func `whatever fails, there is no record without its backup and no torn one`() throws {
    var position = 0
    while true {
      let folder = try TestFolder()
      let path = try folder.add(Self.name, "0")
      let probe = Probe(.failure(28), at: position)
      let isWritten = (try? Self.replace(path, by: "1", .beside, probe.calls())) != nil
      guard probe.hasStepped else { break }
      let backups = try LocalFileStore().backups(of: path, in: nil)
      let names = try folder.names
      let place = "call \(position), \(probe.names[position]): \(names)"
      #expect(try folder.content(Self.name) == (isWritten ? "1" : "0") || backups.count == 1)
      for record in names where record.hasSuffix(".json") {
        #expect(try folder.content(record) == "before 1", "\(place)")
        #expect(names.contains(String(record.dropLast(5))), "\(place)")
      }
      position += 1
    }
    #expect(position > 40)
  }

  @Test func `a store in memory does as a disk does`() throws {
    for (path, folder) in [("d/a", nil), ("a", nil), ("/d/a", "/backups"), ("d/a", "backups")] {
      let store = InMemoryFileStore([path: .text("0"), "other/a": .text("0")])
      for content in ["1", "2", "3"] {
        let policy = BackupPolicy(folder: folder, limit: 2)
        try store.replace(
          store.read(path), by: .text(content),
          ReplaceOptions(backup: policy, record: .text(content)))
      }
      let found = store.backups(of: path, in: folder)
      #expect(found.map { store[$0.path] } == [.text("1"), .text("2")])
      #expect(found.map { store[$0.recordPath] } == [.text("2"), .text("3")])
      #expect(store.backups(of: "other/a", in: folder).isEmpty)
      #expect(store.paths.count == 6)
    }
  }
}
