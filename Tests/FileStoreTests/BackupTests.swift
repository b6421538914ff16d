import Testing

@testable import FileStore

struct BackupTests {
  private static let name = "App.exe.config"

  /// Replaces the file once for each of `contents`, and returns the paths of the backups.
  private static func backups(
    _ folder: TestFolder, _ policy: BackupPolicy, _ contents: [String],
    _ calls: SystemCalls = .still
  ) throws -> [String] {
    let store = LocalFileStore(calls)
    return try contents.map { content in
      let snapshot = try store.read(folder.path(name))
      let options = ReplaceOptions(backup: policy)
      let result = try store.replace(snapshot, by: .text(content), options)
      guard case .written(let backup?) = result else { return "no backup" }
      return backup
    }
  }

  @Test func `a backup is named after its file and the time, and counts where that is taken`()
    throws
  {
    let folder = try TestFolder()
    try folder.add(Self.name, "0")
    let backups = try Self.backups(folder, .beside, ["1", "2", "3"])
    let stem = "App.exe.config.20010909-014640"
    #expect(backups == ["\(stem).bak", "\(stem)-2.bak", "\(stem)-3.bak"].map(folder.path))
    #expect(
      try backups.map { try LocalFileStore().read($0).bytes } == ["0", "1", "2"].map { .text($0) })
    #expect(try folder.names.count == 4)
  }

  @Test func `a backup goes to the folder that is named`() throws {
    let folder = try TestFolder()
    try folder.add(Self.name, "0")
    let other = try folder.addFolder("backups")
    for path in [other, "\(other)/"] {
      let backups = try Self.backups(folder, .folder(path), ["\(path)"])
      let form = #/App\.exe\.config~[0-9a-f]{16}\.20010909-014640(-2)?\.bak/#
      #expect(backups[0].dropFirst(other.count + 1).wholeMatch(of: form) != nil)
    }
    #expect(try folder.names == [Self.name, "backups"])
    #expect(try TestFolder.names(in: other).count == 2)
  }

  @Test func `only so many backups stay, and nothing else goes`() throws {
    let folder = try TestFolder()
    try folder.add(Self.name, "0")
    let others = [
      "App.exe.config.bak", "App.exe.config.20010909.bak", "Other.exe.config.20010909-014640.bak",
      "App.exe.config.20010909-014640-02.bak", "App.exe.config.old.20010909-014640.bak",
    ]
    for other in others { try folder.add(other) }
    try folder.add("App.exe.config.19991231-235959.bak")
    let contents = (1...12).map { "\($0)" }
    let made = try Self.backups(folder, BackupPolicy(limit: 3), contents)
    #expect(try folder.backups(of: Self.name).map(folder.path) == Array(made.suffix(3)))
    #expect(try folder.names.count == 1 + others.count + 3)
  }

  @Test func `a backup never takes the place of a file`() throws {
    let folder = try TestFolder()
    try folder.add(Self.name, "0")
    try folder.add("App.exe.config.20010909-014640.bak", "mine")
    let backups = try Self.backups(folder, .beside, ["1"])
    #expect(backups == [folder.path("App.exe.config.20010909-014640-2.bak")])
    #expect(try folder.content("App.exe.config.20010909-014640.bak") == "mine")
  }

  @Test func `a replacement that is refused leaves no backup`() throws {
    let folder = try TestFolder()
    let path = try folder.add(Self.name, "0")
    var calls = SystemCalls.still
    calls.willCall = { (name) throws(SystemFailure) in
      if name == "fsync" { try? TestFolder.write("other", to: path) }
    }
    #expect(throws: FileStoreError.self) { try Self.backups(folder, .beside, ["1"], calls) }
    #expect(try folder.names == [Self.name])
    #expect(try folder.content(Self.name) == "other")
  }

  @Test func `another process that removes leftovers at any moment does no harm`() throws {
    var position = 0
    while true {
      let folder = try TestFolder()
      let path = try folder.add(Self.name, "0")
      let sweep = Probe.Event.interference {
        Leftovers().remove(of: Self.name, in: folder.path, SystemCalls())
      }
      let probe = Probe(sweep, at: position)
      let options = ReplaceOptions(backup: .beside)
      try LocalFileStore(probe.calls()).replace(
        LocalFileStore().read(path), by: .text("1"), options)
      guard probe.hasStepped else { break }
      #expect(try folder.content(Self.name) == "1", "call \(position)")
      #expect(try folder.names.count == 2, "call \(position)")
      position += 1
    }
    #expect(position > 30)
  }

  @Test func `a temporary file of a live process is left alone, and one of a dead one is not`()
    throws
  {
    let folder = try TestFolder()
    let path = try folder.add(Self.name, "0")
    let dead = TemporaryName.new(for: Self.name, process: 1)
    let foreign = TemporaryName.new(for: "Other.exe.config", process: 1)
    for name in [dead, foreign] { try folder.add(name, "half a fi") }
    _ = try folder.addPipe(TemporaryName.new(for: Self.name, process: 3))
    let live = try Temporary.created(for: Self.name, in: folder.path, SystemCalls())
    try LocalFileStore().replace(LocalFileStore().read(path), by: .text("1"))
    #expect(try folder.temporaries(of: Self.name).count == 2)
    #expect(try !folder.names.contains(dead))
    #expect(try folder.names.contains(foreign))
    withExtendedLifetime(live) {}
  }
}
