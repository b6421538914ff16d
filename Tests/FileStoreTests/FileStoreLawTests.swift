import FileStore
import Testing

/// What every store promises, tried on each of them.
struct FileStoreLawTests {
  /// A kind of store, with one file named `App.exe.config` in it.
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case local, inMemory

    var testDescription: String { rawValue }
  }

  /// One store, and how to look at it and to write to it behind its back.
  struct Subject {
    let store: any FileStore
    let path: String
    let write: (String) throws -> Void
    let remove: () throws -> Void
    let names: () throws -> [String]

    func content(of path: String? = nil) throws -> String {
      String(decoding: try store.read(path ?? self.path).bytes, as: UTF8.self)
    }
  }

  private static func check(
    _ kind: Kind, _ content: String = "old", _ body: (Subject) throws -> Void
  ) throws {
    switch kind {
    case .local:
      let folder = try TestFolder()
      let path = try folder.add("App.exe.config", content)
      try body(
        Subject(
          store: LocalFileStore(), path: path,
          write: { try TestFolder.write($0, to: path) },
          remove: { try folder.remove("App.exe.config") },
          names: { try folder.names }))
    case .inMemory:
      let path = "/somewhere/App.exe.config"
      let store = InMemoryFileStore([path: .text(content)])
      try body(
        Subject(
          store: store, path: path,
          write: { store[path] = .text($0) },
          remove: { store[path] = nil },
          names: { store.paths.map { String($0.dropFirst("/somewhere/".count)) } }))
    }
  }

  @Test(arguments: Kind.allCases)
  func `what is replaced is what is read next`(_ kind: Kind) throws {
    for content in ["new", "", "a\u{0}b", String(repeating: "long ", count: 100_000)] {
      try Self.check(kind) { subject in
        let snapshot = try subject.store.read(subject.path)
        let result = try subject.store.replace(snapshot, by: .text(content))
        #expect(result == .written(backup: nil))
        #expect(try subject.content() == content)
        #expect(try subject.names() == ["App.exe.config"])
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `an empty file is a file`(_ kind: Kind) throws {
    try Self.check(kind, "") { subject in
      let snapshot = try subject.store.read(subject.path)
      #expect(snapshot.bytes.isEmpty)
      try subject.store.replace(snapshot, by: .text("new"))
      #expect(try subject.content() == "new")
    }
  }

  @Test(arguments: Kind.allCases)
  func `the same bytes change nothing, whatever has become of the file`(_ kind: Kind) throws {
    try Self.check(kind) { subject in
      let snapshot = try subject.store.read(subject.path)
      let options = ReplaceOptions(backup: .beside)
      #expect(try subject.store.replace(snapshot, by: .text("old"), options) == .unchanged)
      #expect(try subject.store.read(subject.path) == snapshot)
      #expect(try subject.names() == ["App.exe.config"])
      try subject.remove()
      #expect(try subject.store.replace(snapshot, by: .text("old")) == .unchanged)
    }
  }

  @Test(arguments: Kind.allCases)
  func `a file that is not there is not found`(_ kind: Kind) throws {
    try Self.check(kind) { subject in
      let error = #expect(throws: FileStoreError.self) {
        _ = try subject.store.read(subject.path + "x")
      }
      #expect(error?.reason == .notFound)
      #expect(error?.path == subject.path + "x")
    }
  }

  @Test(arguments: Kind.allCases)
  func `a file that changed meanwhile is left alone`(_ kind: Kind) throws {
    for change in ["other", "OLD", ""] {
      try Self.check(kind) { subject in
        let snapshot = try subject.store.read(subject.path)
        try subject.write(change)
        let error = #expect(throws: FileStoreError.self) {
          try subject.store.replace(snapshot, by: .text("new"), ReplaceOptions(backup: .beside))
        }
        #expect(error?.reason == .changedMeanwhile)
        #expect(try subject.content() == change)
        #expect(try subject.names() == ["App.exe.config"])
      }
    }
  }

  @Test func `another file in memory is a change, even with the same content`() throws {
    let store = InMemoryFileStore(["App.exe.config": .text("old")])
    let snapshot = try store.read("App.exe.config")
    store["App.exe.config"] = .text("old")
    #expect(throws: FileStoreError("App.exe.config", .changedMeanwhile)) {
      try store.replace(snapshot, by: .text("new"))
    }
    #expect(store["App.exe.config"] == .text("old"))
  }

  @Test(arguments: Kind.allCases)
  func `a file that was removed meanwhile stays removed`(_ kind: Kind) throws {
    try Self.check(kind) { subject in
      let snapshot = try subject.store.read(subject.path)
      try subject.remove()
      let error = #expect(throws: FileStoreError.self) {
        try subject.store.replace(snapshot, by: .text("new"))
      }
      #expect(error?.reason == .changedMeanwhile)
      #expect(try subject.names().isEmpty)
    }
  }

  @Test(arguments: Kind.allCases)
  func `a snapshot is good for one replacement`(_ kind: Kind) throws {
    try Self.check(kind) { subject in
      let snapshot = try subject.store.read(subject.path)
      try subject.store.replace(snapshot, by: .text("new"))
      #expect(throws: FileStoreError.self) {
        try subject.store.replace(snapshot, by: .text("newer"))
      }
      #expect(try subject.content() == "new")
    }
  }

  @Test(arguments: Kind.allCases)
  func `a backup holds the former bytes, and the newest ones stay`(_ kind: Kind) throws {
    try Self.check(kind) { subject in
      let options = ReplaceOptions(backup: BackupPolicy(limit: 2))
      for number in 1...4 {
        let snapshot = try subject.store.read(subject.path)
        let result = try subject.store.replace(snapshot, by: .text("\(number)"), options)
        guard case .written(let backup?) = result else {
          Issue.record("no backup was made")
          return
        }
        #expect(try subject.content(of: backup) == (number == 1 ? "old" : "\(number - 1)"))
        #expect(try subject.names().count == min(number, 2) + 1)
      }
    }
  }
}
