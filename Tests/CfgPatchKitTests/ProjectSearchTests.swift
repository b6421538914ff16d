import FileStore
import Testing

@testable import CfgPatchKit

/// Where the project file is looked for, and to what its patterns refer.
@Suite struct ProjectSearchTests {
  /// Files in memory that are worked on from a folder.
  private struct Place: FileStore {
    let store: InMemoryFileStore
    let folder: String

    func workingFolder() -> String { folder }

    func read(_ path: String) throws(FileStoreError) -> FileSnapshot {
      try store.read(AbsolutePath(path, in: AbsolutePath(folder)).text)
    }

    func replace(
      _ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions
    ) throws(FileStoreError) -> Replacement {
      try store.replace(snapshot, by: bytes, options)
    }

    func files(
      under folder: String, where isWanted: (String) -> Bool
    ) throws(FileStoreError) -> FolderListing {
      try store.files(under: folder, where: isWanted)
    }

    func rehearseCreation(of path: String) throws(FileStoreError) {
      try store.rehearseCreation(of: path)
    }

    func create(
      _ path: String, holding bytes: [UInt8], like model: String?
    ) throws(FileStoreError) {
      try store.create(path, holding: bytes, like: model)
    }

    func backups(of path: String, in folder: String?) throws(FileStoreError) -> [StoredBackup] {
      store.backups(of: path, in: folder)
    }

    func rehearse(
      _ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions
    ) throws(FileStoreError) {
      try store.rehearse(snapshot, by: bytes, options)
    }
  }

  @Test(
    arguments: [
      (["/r/.cfgpatch.yaml"], "/r", ".cfgpatch.yaml"), ([], "/r", nil),
      (["/r/.cfgpatch.yaml"], "/r/a", nil), (["/.cfgpatch.yaml"], "/r", nil),
      (["/r/.cfgpatch.yaml", "/r/.git"], "/r/a/b", "/r/.cfgpatch.yaml"),
      (["/r/.cfgpatch.yaml", "/r/a/.git"], "/r/a/b", nil),
      (["/r/a/.cfgpatch.yaml", "/r/.cfgpatch.yaml", "/r/.git"], "/r/a/b", "/r/a/.cfgpatch.yaml"),
      (["/r/.cfgpatch.yaml", "/r/.git"], "/r", ".cfgpatch.yaml"),
      (["/.cfgpatch.yaml"], "/", ".cfgpatch.yaml"),
    ] as [([String], String, String?)])
  func `the project of a folder is its own or that of its repository`(
    files: [String], folder: String, path: String?
  ) throws {
    let store = InMemoryFileStore(Dictionary(uniqueKeysWithValues: files.map { ($0, []) }))
    #expect(try Project.found(in: Place(store: store, folder: folder))?.path == path)
  }

  @Test(
    arguments: [
      ("*.config", "a.config", true), ("*.config", "x/y/a.config", true),
      ("*.config", "a.config.bak", false), ("/a.config", "a.config", true),
      ("/a.config", "x/a.config", false), ("x/*.config", "x/a.config", true),
      ("x/*.config", "y/x/a.config", false), ("x/*", "x/y/a", false), ("x/**", "x/y/a", true),
      ("**/y/*", "x/y/a", true), ("**/y/*", "y/a", true), ("x/**/a", "x/a", true),
      ("x/**/a", "x/1/2/a", true), ("x/**/a", "x/1/2/b", false), ("x/", "x/1/2/b", true),
      ("x/", "y/x/b", true), ("x", "y/x", true), ("x", "x/y", false),
      ("?.config", "a.config", true),
      ("?.config", "ab.config", false), ("A*B", "axxb", true), ("a*b*c", "abbbc", true),
      ("a*b*c", "abbb", false), ("**", "x/y", true), ("../x/*", "../x/a", true), ("*", ".a", true),
      ("[a]", "a", false), ("**/**/a*", "x/y/z/ab", true),
    ] as [(String, String, Bool)])
  func `patterns match as in gitignore`(pattern: String, path: String, matches: Bool) {
    #expect(PathPattern(pattern).matches(path.split(separator: "/").map(String.init)) == matches)
  }

  @Test func `a pattern takes no longer than it must`() {
    let pattern = PathPattern(String(repeating: "*a", count: 30) + "b")
    #expect(!pattern.matches([String(repeating: "a", count: 2000)]))
  }

  @Test(
    arguments: [
      ("a", "/w", "/w/a"), ("./a//b/../c", "/w", "/w/a/c"), ("/x/a", "/w", "/x/a"),
      ("../../..", "/w", "/"), (#"a\b"#, "/w", "/w/a/b"), (#"C:\x\a"#, "/w", "C:/x/a"),
      ("c:/a/..", "/w", "c:"), ("", "/w", "/w"),
    ] as [(String, String, String)])
  func `a path is made absolute without asking the disk`(path: String, folder: String, text: String)
  {
    #expect(AbsolutePath(path, in: AbsolutePath(folder)).text == text)
  }

  @Test func `a path is told from a folder`() {
    for (path, folder, names) in [
      ("/a/b/c", "/a", "b/c"), ("/a/b", "/a/b/c", ".."), ("/x/y", "/a/b", "../../x/y"),
      ("/a", "/a", ""),
    ] {
      let components = AbsolutePath(path).components(from: AbsolutePath(folder))
      #expect(components.joined(separator: "/") == names)
    }
    #expect(AbsolutePath("/a/b").andAbove.map(\.text) == ["/a/b", "/a", "/"])
  }
}
