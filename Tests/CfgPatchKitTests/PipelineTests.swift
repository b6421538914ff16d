import CfgPatchKit
import FileStore
import SourceDiagnostics
import Testing

/// The way of one file, as a user of the library walks it.
@Suite struct PipelineTests {
  private let path = Documents.hostPath
  private let request = PatchRequest.enableVerbose(levels: nil)

  private func outcome(in pipeline: Pipeline, _ path: String = Documents.hostPath) throws -> Outcome
  {
    try pipeline.outcome(of: request, for: Input(pipeline.read(path)))
  }

  @Test func `an outcome is made without writing and written by a commit`() throws {
    let store = Documents.store([path: Documents.host])
    let pipeline = Pipeline(store: store)
    let outcome = try outcome(in: pipeline)
    #expect(outcome.isChanged && outcome.text == Documents.verboseHost)
    #expect(store.text(path) == Documents.host)
    #expect(try pipeline.commit(outcome) == .written(backup: nil))
    #expect(store.text(path) == Documents.verboseHost)
  }

  @Test func `a file that is so already is committed without being written`() throws {
    let store = Documents.store([path: Documents.verboseHost])
    let pipeline = Pipeline(store: store)
    let outcome = try outcome(in: pipeline)
    #expect(!outcome.isChanged && outcome.edits.isEmpty && outcome.serviceToRestart == nil)
    #expect(outcome.settled.first == "'WriteVerboseLog' is 'true'")
    // Another's write in between is none of our business where there is nothing to write.
    store[path] = Array("other".utf8)
    #expect(try pipeline.commit(outcome) == .unchanged)
    #expect(store.text(path) == "other")
  }

  @Test func `a commit fails if the file was changed meanwhile`() throws {
    let store = Documents.store([path: Documents.host])
    let pipeline = Pipeline(store: store)
    let outcome = try outcome(in: pipeline)
    store[path] = Array("other".utf8)
    let failures = [
      failure { try pipeline.rehearse(outcome) }, failure { try pipeline.commit(outcome) },
    ]
    for failure in failures {
      guard case .store(let error) = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      #expect(error.reason == .changedMeanwhile)
    }
    #expect(store.text(path) == "other")
  }

  @Test func `a rehearsal writes nothing, a backup is made by the commit`() throws {
    let store = Documents.store([path: Documents.host])
    let pipeline = Pipeline(store: store)
    let outcome = try outcome(in: pipeline)
    #expect(try pipeline.rehearse(outcome) == .pending)
    #expect(store.paths == [path])
    let commit = try pipeline.commit(outcome, ReplaceOptions(backup: .beside))
    let backup = try #require(commit.backup)
    #expect(store.text(backup) == Documents.host)
  }

  @Test func `a file that is not there is a failure of the store`() throws {
    let failure = failure { try Pipeline(store: Documents.store([:])).read("gone") }
    guard case .store(let error) = failure else { throw error(of: failure) }
    #expect(error.reason == .notFound && error.path == "gone")
  }

  @Test func `a refusal tells where, and shows no secret`() throws {
    let document = """
      <configuration><appSettings>
        <add key="Password" value="hunter2-hunter2" /><add Key="hunter2-hunter2" />
      </appSettings></configuration>
      """
    let pipeline = Pipeline(store: Documents.store([path: document]))
    guard case .refused(let file) = failure({ try outcome(in: pipeline) }) else {
      throw error(of: nil)
    }
    #expect(file.path == path && file.diagnostics.map(\.id.code) == ["CFG3030"])
    let report = TextReport().text(for: file)
    #expect(report.contains("***") && !report.contains("hunter2"))
  }

  @Test func `a settings file beside the file is read`() throws {
    let document = """
      <configuration><appSettings file="own\\more.config"><add key="WriteVerboseLog" value="false" />\
      </appSettings></configuration>
      """
    let more = "<appSettings><add key='WriteVerboseLog' value='false' /></appSettings>"
    let store = Documents.store([path: document])
    let pipeline = Pipeline(store: store)
    #expect(try outcome(in: pipeline).isChanged)
    store["C/own/more.config"] = Array(more.utf8)
    guard case .refused(let file) = failure({ try outcome(in: pipeline) }) else {
      throw error(of: nil)
    }
    #expect(file.diagnostics.map(\.id.code) == ["CFG9003"])
  }

  @Test func `templates come from a folder of the store`() throws {
    let store = Documents.store([path: Documents.nothing, "own/broken.xml": "<a>"])
    let library = TemplateLibrary(folder: "own", store: store)
    let pipeline = Pipeline(store: store, templates: library)
    let missing = failure { try outcome(in: pipeline) }
    guard case .unusable(let template) = missing, case .unreadable(let reason) = template.reason
    else { throw error(of: missing) }
    #expect(template.path == "own/enable-verbose-ecma2host.xml" && reason.reason == .notFound)
    store[template.path] = Array("<configuration>\n<a>".utf8)
    let broken = failure { try outcome(in: pipeline) }
    guard case .unusable(let template) = broken, case .faulty(let file) = template.reason
    else { throw error(of: broken) }
    #expect(file.path == template.path && file.diagnostics.map(\.id.code) == ["CFG9012"])
  }

  private func failure<Value>(_ body: () throws -> Value) -> Failure? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? Failure
    }
  }

  private struct Unexpected: Error { let failure: Failure? }

  private func error(of failure: Failure?) -> Unexpected { Unexpected(failure: failure) }
}
