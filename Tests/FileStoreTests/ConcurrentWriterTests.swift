import FileStore
import Testing

/// Writers that know of each other by the file alone, as processes do: a lock belongs to an open
/// file and not to a process, so that threads stand for processes here.
struct ConcurrentWriterTests {
  private static let filler = String(repeating: " and the same again", count: 2_000)

  /// Adds one to the number in the file, trying again for as long as others are faster.
  private static func count(_ store: some FileStore, _ path: String) async throws {
    while true {
      do throws(FileStoreError) {
        let snapshot = try store.read(path)
        let text = String(decoding: snapshot.bytes, as: UTF8.self)
        let number = text.prefix { $0.isNumber }
        #expect(text.dropFirst(number.count) == filler, "two files were mixed")
        try store.replace(snapshot, by: .text("\((Int(number) ?? 0) + 1)\(filler)"))
        return
      } catch {
        guard [.locked, .changedMeanwhile].contains(error.reason) else { throw error }
        await Task.yield()
      }
    }
  }

  private static func check(_ store: some FileStore, _ path: String) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...4 {
        group.addTask { for _ in 1...25 { try await count(store, path) } }
      }
      try await group.waitForAll()
    }
    let text = String(decoding: try store.read(path).bytes, as: UTF8.self)
    #expect(text == "100\(filler)", "an update was lost")
  }

  @Test func `writers of one file never mix and never lose an update`() async throws {
    let folder = try TestFolder()
    let path = try folder.add("App.exe.config", "0\(Self.filler)")
    try await Self.check(LocalFileStore(), path)
    #expect(try folder.names == ["App.exe.config"])
  }

  @Test func `writers in memory neither`() async throws {
    let store = InMemoryFileStore(["App.exe.config": .text("0\(Self.filler)")])
    try await Self.check(store, "App.exe.config")
  }

  @Test func `writers of files of one name share a folder of backups`() async throws {
    let folder = try TestFolder()
    let backups = try folder.addFolder("backups")
    let paths = try (1...4).map { number in
      _ = try folder.addFolder("\(number)")
      return try folder.add("\(number)/App.exe.config", "\(number)")
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for path in paths {
        group.addTask {
          let store = LocalFileStore()
          let options = ReplaceOptions(backup: .folder(backups))
          for round in 1...10 {
            try store.replace(store.read(path), by: .text("\(round) of \(path)"), options)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = LocalFileStore()
    let names = try TestFolder.names(in: backups)
    let contents = try names.map { try store.read("\(backups)/\($0)").bytes }
    #expect(names.count == 40)
    #expect(Set(contents).count == 40)
  }
}
