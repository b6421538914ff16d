import TestSupport
import Testing

@testable import FileStore

struct CreationTests {
  @Test func `what is put is what is read, whether a file was there or not`() throws {
    let folder = try TestFolder()
    let stores: [(any FileStore, String)] = [
      (LocalFileStore(), folder.path("new")), (InMemoryFileStore(), "/new"),
    ]
    for (store, path) in stores {
      #expect(!store.holds(path))
      for content in ["one", "another", ""] {
        try store.put(.text(content), at: path)
        #expect(try store.read(path).bytes == .text(content) && store.holds(path))
      }
    }
    #expect(try folder.names == ["new"])
  }

  @Test func `a name that is taken is left alone`() throws {
    let folder = try TestFolder()
    let path = try folder.add("taken")
    let stores: [(any FileStore, String)] = [
      (LocalFileStore(), path), (InMemoryFileStore(["/taken": .text("old")]), "/taken"),
    ]
    for (store, path) in stores {
      let error = #expect(throws: FileStoreError.self) {
        try store.create(path, holding: .text("new"))
      }
      #expect(error?.reason == .changedMeanwhile)
      #expect(try store.read(path).bytes == .text("old"))
    }
    #expect(try folder.names == ["taken"])
  }

  @Test func `a new file can have the mode of another, and the name has to be free`() throws {
    let folder = try TestFolder()
    let model = try folder.add("model", mode: 0o640)
    let path = folder.path("new")
    let store = LocalFileStore()
    try store.rehearseCreation(of: path)
    #expect(try folder.names == ["model"])
    try store.create(path, holding: .text("new"), like: model)
    #expect(try folder.status("new").permissions == 0o640)
    let stores: [(any FileStore, String)] = [(store, path), (InMemoryFileStore(["/n": []]), "/n")]
    for (store, path) in stores {
      let error = #expect(throws: FileStoreError.self) { try store.rehearseCreation(of: path) }
      #expect(error?.reason == .changedMeanwhile)
    }
    let error = #expect(throws: FileStoreError.self) {
      try store.rehearseCreation(of: folder.path("no/new"))
    }
    #expect(error?.reason == .noFolder)
  }

  @Test func `a folder that is not there is told of, and none is made`() throws {
    let folder = try TestFolder()
    let path = folder.path("no/new")
    let error = #expect(throws: FileStoreError.self) {
      try LocalFileStore().put(.text("new"), at: path)
    }
    #expect(error?.reason == .noFolder && error?.message.contains("'\(path)'") == true)
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: ["pwrite", "fsync", "renameat2"])
  func `a file that cannot be finished leaves nothing`(call: String) throws {
    let folder = try TestFolder()
    let calls = SystemCalls(willCall: { name throws(SystemFailure) in
      if name == call { throw SystemFailure(name, 28) }
    })
    let error = #expect(throws: FileStoreError.self) {
      try LocalFileStore(calls).create(folder.path("new"), holding: .text("new"))
    }
    #expect(error?.reason == .diskFull)
    #expect(try folder.names.isEmpty)
  }

  @Test func `whoever may read new files may read one that was created`() throws {
    let folder = try TestFolder()
    let path = folder.path("new")
    try LocalFileStore().create(path, holding: .text("new"))
    _ = try run("touch", [folder.path("other")])
    let modes = try ["new", "other"].map { try SystemCalls().status(of: folder.path($0)) }
    #expect(modes[0].permissions == modes[1].permissions)
  }
}
