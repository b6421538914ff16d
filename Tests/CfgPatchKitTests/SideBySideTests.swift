import FileStore
import SourceDiagnostics
import SourceText
import Testing
import Workers

@testable import CfgPatchKit

/// Many files at once: what comes out is what comes out of one after the other.
@Suite struct SideBySideTests {
  /// Files of several kinds, some of which are wrong in their own way.
  private static let texts = [
    Documents.host, Documents.verboseHost, Documents.nothing, "<configuration>",
    "<configuration><appSettings><add key='a'/></appSettings></configuration>",
    "<configuration><system.net><defaultProxy enabled='maybe' /></system.net></configuration>",
    "<configuration><nobody /></configuration>", "<configuration><startup a='b' /></configuration>",
  ]

  private static let paths = (0..<200).map { "C/\($0).config" }

  private static var store: InMemoryFileStore {
    let files = paths.enumerated().map { ($1, Array(texts[$0 % texts.count].utf8)) }
    return InMemoryFileStore(Dictionary(uniqueKeysWithValues: files))
  }

  @Test func `findings do not depend on how many files are judged at once`() {
    func findings(by workers: Workers) -> [DiagnosedFile] {
      let pipeline = Pipeline()
      var found: [DiagnosedFile] = []
      workers.run(
        Self.paths.count,
        { index in
          let text = Array(Self.texts[index % Self.texts.count].utf8)
          return pipeline.findings(in: Input(bytes: text, path: Self.paths[index]))
        }, inOrder: { found.append($0) })
      return found
    }
    let alone = findings(by: Workers(1))
    #expect(Set(alone.flatMap(\.diagnostics).map(\.id.code)).count > 4)
    #expect(findings(by: Workers(8)) == alone)
  }

  @Test func `files do not depend on how many are changed at once`() {
    func run(by workers: Workers) -> (words: [String], store: InMemoryFileStore) {
      let store = Self.store
      var words: [String] = []
      let tasks = Self.paths.map { FileTask($0, .enableVerbose(levels: nil)) }
      Batch(in: Pipeline(store: store)).process(tasks, by: workers, keeping: Self.words) {
        words.append($0)
      }
      return (words, store)
    }
    let (words, store) = run(by: Workers(1))
    let (others, other) = run(by: Workers(8))
    #expect(words.count == Self.paths.count)
    #expect(others == words)
    #expect(Self.paths.allSatisfy { other[$0] == store[$0] })
  }

  @Test func `one file that is named again and again is changed once`() {
    let path = Self.paths[0]
    for _ in 0..<20 {
      var words: [String] = []
      let tasks = (0..<8).map { _ in FileTask(path, .enableVerbose(levels: nil)) }
      Batch(in: Pipeline(store: Self.store)).process(
        tasks, by: Workers(8), keeping: Self.words
      ) { words.append($0.components[0]) }
      #expect(words == ["\(path): changed"] + Array(repeating: "\(path): unchanged", count: 7))
    }
  }

  private static let words: @Sendable (ProcessedFile) -> String = { file in
    switch file.result {
    case .done(let outcome, let commit): OutcomeReport(outcome, commit).text
    case .failed(let failure): FailureReport(failure).text(TextReport())
    }
  }

  @Test func `a folder stands for the configurations of programs in it and below`() {
    let paths = [
      "/r/a.exe.config", "/r/b/C.EXE.CONFIG", "/r/b/web.config", "/r/.git/d.exe.config",
      "/other/e.exe.config",
    ]
    let store = InMemoryFileStore(Dictionary(uniqueKeysWithValues: paths.map { ($0, []) }))
    let found = ConfigurationFiles(["/other/e.exe.config", "/r", "/none"], in: store)
    #expect(
      found.paths == ["/other/e.exe.config", "/r/a.exe.config", "/r/b/C.EXE.CONFIG", "/none"])
    #expect(found.unread.isEmpty)
    let empty = ConfigurationFiles(["/r/.git", "/r/b"], in: InMemoryFileStore(["/r/b/x": []]))
    #expect(empty.paths == ["/r/.git"])
    #expect(empty.unread == [FileStoreError("/r/b/*.exe.config", .notFound)])
  }
}

extension String {
  /// The text up to what is in parentheses.
  fileprivate var components: [String] {
    split(separator: " (", maxSplits: 1).map { String($0) }
  }
}
