import CfgPatchKit
import ConfigModel
import FileStore
import SourceDiagnostics
import Testing

/// A request to several files: what becomes of each, and of the store.
@Suite struct BatchTests {
  private let files = [
    "1": Documents.host, "2": Documents.verboseHost, "3": "<configuration>", "5": Documents.host,
  ]

  /// Processes the files 1 to 5, of which 4 is not there; returns the store and a word for each.
  private func process(_ extent: Batch.Extent) -> (store: InMemoryFileStore, results: [String]) {
    let store = Documents.store(files)
    let batch = Batch(
      to: extent, ReplaceOptions(backup: .folder("backups")),
      in: Pipeline(store: store))
    let processed = ["1", "2", "3", "4", "5"].map { path in
      batch.process(FileTask(path, .enableVerbose(levels: nil)))
    }
    #expect(processed.map(\.path) == ["1", "2", "3", "4", "5"])
    return (store, processed.map(\.word))
  }

  @Test func `every file is processed, whatever becomes of the others`() {
    let (store, results) = process(.commit)
    #expect(results == ["written", "unchanged", "refused", "store", "written"])
    #expect(store.text("1") == Documents.verboseHost && store.text("5") == Documents.verboseHost)
    #expect(store.text("3") == files["3"])
    #expect(store.paths.filter { $0.hasPrefix("backups/") }.count == 4)
  }

  @Test(arguments: [Batch.Extent.plan, .rehearsal])
  func `what is only planned is not written`(extent: Batch.Extent) {
    let (store, results) = process(extent)
    #expect(results == ["pending", "unchanged", "refused", "store", "pending"])
    #expect(store.paths.allSatisfy { store.text($0) == files[$0] })
  }

  @Test func `bytes that are in no store are planned alone`() throws {
    let batch = Batch(in: Pipeline(store: Documents.store([:])))
    let file = batch.process(
      Input(bytes: Array(Documents.host.utf8)), .enableVerbose(levels: nil))
    #expect(file.path == "-" && file.word == "pending")
    #expect(file.outcome?.text == Documents.verboseHost)
    let same = batch.process(
      Input(bytes: Array(Documents.verboseHost.utf8)), .enableVerbose(levels: nil))
    #expect(same.word == "unchanged" && same.failure == nil)
  }

  @Test(
    arguments: [
      ("copy", nil, nil, "ECMA Connector Host", "nothing"),
      ("copy", nil, .provisioningAgent, "provisioning agent", "kind"),
      ("copy", Documents.agentPath, nil, "provisioning agent", "name"),
      (
        Documents.agentPath, "Microsoft.ECMA2Host.ConfigWizard.exe.config", nil,
        "ECMA Connector Host configuration wizard", "name"
      ),
      (Documents.hostPath + ".tmp123", nil, nil, "ECMA Connector Host", "name"),
    ] as [(String, String?, Product.Kind?, String, String)])
  func `the kind decides on the product, then the name that is given, then that of the file`(
    path: String, nominalPath: String?, kind: Product.Kind?, name: String, evidence: String
  ) throws {
    let store = Documents.store([path: Documents.nothing])
    let batch = Batch(to: .plan, in: Pipeline(store: store))
    let task = FileTask(path, .enableVerbose(levels: nil), as: nominalPath, kind: kind)
    let outcome = try #require(batch.process(task).outcome)
    #expect(outcome.recognition.product.name == name)
    #expect("\(outcome.recognition.evidence)".lowercased().contains(evidence))
    let isAssumed = outcome.remarks.contains { $0.id.code == "CFG9010" }
    #expect(isAssumed == (evidence == "nothing"))
  }

  @Test(
    arguments: [
      (Documents.agentPath, Documents.host, "but the file has the key 'WriteVerboseLog'"),
      ("C/Web.config", Documents.nothing, "the name 'Web.config' is that of another program"),
      ("C/Other.exe.config", Documents.nothing, "'Other.exe.config' is that of another program"),
    ])
  func `a product that is unclear is refused, and a proxy needs none`(
    path: String, document: String, words: String
  ) throws {
    let pipeline = Pipeline(store: Documents.store([path: document]))
    let file = Batch(in: pipeline).process(FileTask(path, .enableVerbose(levels: nil)))
    guard case .refused(let diagnosed) = try #require(file.failure) else {
      Issue.record("\(file.word)")
      return
    }
    #expect(diagnosed.diagnostics.map(\.id.code) == ["CFG9007"])
    #expect(diagnosed.diagnostics[0].message.contains(words))
    #expect(diagnosed.diagnostics[0].advice?.contains("--kind") == true)
    #expect(Batch(in: pipeline).process(FileTask(path, .removeProxy)).word == "unchanged")
  }
}

extension ProcessedFile {
  /// How the file ended, in one word.
  fileprivate var word: String {
    switch result {
    case .done(_, .unchanged): "unchanged"
    case .done(_, .pending): "pending"
    case .done(_, .written): "written"
    case .failed(.refused): "refused"
    case .failed(.store): "store"
    case .failed(.edited): "edited"
    case .failed(.noBackup): "no backup"
    case .failed(.unusable): "template"
    }
  }
}
