import CfgPatchKit
import ConfigModel
import FileStore
import SourceDiagnostics
import Testing

/// Backups are found again, and nothing is lost that somebody else wrote.
@Suite struct RestoreTests {
  private static let path = "C/Microsoft.ECMA2Host.Service.exe.config"

  private let store = Documents.store([Self.path: Documents.host])
  private var pipeline: Pipeline { Pipeline(store: store) }

  private func make(
    _ request: PatchRequest, _ backup: BackupPolicy? = nil
  ) throws(Failure) -> Commit {
    let outcome = try pipeline.outcome(of: request, for: Input(pipeline.read(Self.path)))
    return try pipeline.commit(outcome, ReplaceOptions(backup: backup))
  }

  private func edit(_ text: String, _ other: String) throws {
    let content = try #require(store.text(Self.path))
    #expect(content.contains(text))
    store[Self.path] = Array(content.replacing(text, with: other).utf8)
  }

  private var stamps: [String] {
    get throws { try BackupHistory(of: Self.path, store: store).entries.map(\.backup.stamp) }
  }

  @Test func `the newest backup is restored, and a second run changes nothing`() throws {
    _ = try make(.enableVerbose(levels: nil), .beside)
    #expect(try make(.restore(RestoreOptions())) == .written(backup: nil))
    #expect(store.text(Self.path) == Documents.host)
    #expect(try make(.restore(RestoreOptions())) == .unchanged)
    let history = try BackupHistory(of: Self.path, store: store)
    #expect(history.entries.map(\.record?.command) == ["enable-verbose"])
  }

  @Test func `with a backup of its own a second run changes nothing either`() throws {
    _ = try make(.enableVerbose(levels: nil), .beside)
    _ = try make(.restore(RestoreOptions()), .beside)
    #expect(store.text(Self.path) == Documents.host)
    #expect(try make(.restore(RestoreOptions()), .beside) == .unchanged)
    let redo = try #require(try stamps.last)
    _ = try make(.restore(RestoreOptions(stamp: redo)))
    #expect(store.text(Self.path) == Documents.verboseHost)
  }

  @Test func `a file that is gone is created from its backup, unless its name is taken by then`()
    throws
  {
    _ = try make(.enableVerbose(levels: nil), .beside)
    store[Self.path] = nil
    let batch = Batch(to: .rehearsal, in: pipeline)
    let task = FileTask(Self.path, .restore(RestoreOptions()))
    let outcome = try #require(batch.process(task).outcome)
    #expect(outcome.isChanged && outcome.findings() == nil && store.text(Self.path) == nil)
    #expect(try pipeline.commit(outcome) == .written(backup: nil))
    #expect(store.text(Self.path) == Documents.host)
    #expect(throws: Failure.self) { try pipeline.commit(outcome) }
    guard case .store(let error)? = batch.process(FileTask(Self.path + "x", task.request)).failure
    else { return #expect(Bool(false), "a file without a backup was restored") }
    #expect(error.reason == .notFound)
  }

  @Test func `any backup can be named, from any state that is known`() throws {
    _ = try make(.enableVerbose(levels: nil), .beside)
    _ = try make(.disableVerbose(levels: .error, removing: false), .beside)
    let quiet = store.text(Self.path)
    for (stamp, text) in zip(try stamps, [Documents.host, Documents.verboseHost]) {
      _ = try make(.restore(RestoreOptions(stamp: stamp)))
      #expect(store.text(Self.path) == text)
    }
    #expect(quiet != Documents.host)
  }

  @Test func `a file that was edited is left alone, and the edit is shown without secrets`() throws
  {
    _ = try make(.enableVerbose(levels: nil), .beside)
    try edit("<add key", "<add key=\"ApiSecret\" value=\"hunter2-hunter2\" />\n<add key")
    let error = #expect(throws: Failure.self) { try make(.restore(RestoreOptions())) }
    guard case .edited(let file)? = error else { return #expect(Bool(false), "not edited") }
    #expect(file.diagnosed.diagnostics.map(\.id.slug) == ["edited-since-written"])
    #expect(file.difference.contains("\n+") && file.difference.contains("ApiSecret"))
    #expect(!file.difference.contains("hunter2"))
    _ = try make(.restore(RestoreOptions(isForced: true)), .beside)
    #expect(store.text(Self.path) == Documents.host)
    let kept = try BackupHistory(of: Self.path, store: store).entries.map(\.content)
    #expect(kept.contains { String(decoding: $0, as: UTF8.self).contains("hunter2") })
  }

  @Test func `an edit between two changes is the state that is restored`() throws {
    _ = try make(.enableVerbose(levels: nil), .beside)
    try edit("true", "TRUE")
    let edited = store.text(Self.path)
    _ = try make(.disableVerbose(levels: .error, removing: false), .beside)
    _ = try make(.restore(RestoreOptions()))
    #expect(store.text(Self.path) == edited)
  }

  @Test(arguments: [nil, "not a plan", "{\"version\":1,\"files\":[]}"])
  func `without a good record only force restores what is not known`(record: String?) throws {
    let commit = try make(.enableVerbose(levels: nil), .beside)
    let backup = try #require(commit.backup)
    store["\(backup).json"] = record.map { Array($0.utf8) }
    let error = #expect(throws: Failure.self) { try make(.restore(RestoreOptions())) }
    guard case .edited(let file)? = error else { return #expect(Bool(false), "not edited") }
    #expect(file.difference.isEmpty)
    _ = try make(.restore(RestoreOptions(isForced: true)))
    #expect(store.text(Self.path) == Documents.host)
  }

  @Test(arguments: [
    Documents.host.replacing("false", with: "truth"), "<configuration>", "", "\u{FEFF}x",
  ])
  func `what is there is replaced, be it malformed, and what was there is given back`(
    text: String
  ) throws {
    _ = try make(.enableVerbose(levels: nil), .beside)
    store[Self.path] = Array(text.utf8) + [0xFF]
    _ = try make(.restore(RestoreOptions(isForced: true)))
    #expect(store.text(Self.path) == Documents.host)
  }

  @Test func `a malformed file that was mended is given back as it was`() throws {
    let malformed = "\n<?xml version=\"1.0\"?>" + Documents.host
    store[Self.path] = Array(malformed.utf8)
    _ = try make(.fix(FixOptions()), .beside)
    #expect(store.text(Self.path) != malformed)
    _ = try make(.restore(RestoreOptions()))
    #expect(store.text(Self.path) == malformed)
  }

  @Test func `a backup that is not there is named with those that are`() throws {
    let none = #expect(throws: Failure.self) { try make(.restore(RestoreOptions())) }
    guard case .noBackup(let missing)? = none else { return #expect(Bool(false), "found one") }
    #expect(missing.stamps.isEmpty)
    _ = try make(.enableVerbose(levels: nil), .beside)
    let other = #expect(throws: Failure.self) { try make(.restore(RestoreOptions(stamp: "x"))) }
    guard case .noBackup(let missing)? = other else { return #expect(Bool(false), "found one") }
    #expect(missing.stamps == (try stamps))
  }
}
