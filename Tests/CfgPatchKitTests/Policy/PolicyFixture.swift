import ConfigModel
import FileStore
import SourceDiagnostics
import SourceText
import Testing

@testable import CfgPatchKit

/// A folder in memory with a policy, and what comes of it.
struct PolicyFixture {
  static let path = "/p/policy.yaml"
  let store: InMemoryFileStore

  /// Creates the folder `/p` with `files` and a policy, whose `text` is that of its entries.
  init(_ text: String, _ files: [String: String] = [:]) {
    var all = files
    all[Self.path] = text
    store = Documents.store(all)
  }

  var pipeline: Pipeline { Pipeline(store: store) }

  func policy(
    root: String? = nil, _ parameters: PolicyParameters = PolicyParameters()
  ) throws -> Policy {
    try Policy(at: Self.path, root: root, parameters: parameters, in: store)
  }

  /// Brings all files to their state, and returns what became of them.
  func apply(to extent: Batch.Extent = .commit) throws -> [ProcessedFile] {
    let batch = Batch(to: extent, in: pipeline)
    return try policy().files(in: store).tasks.map(batch.process)
  }

  /// Returns what keeps the policy from being used, with its place.
  func fault(
    _ parameters: PolicyParameters = PolicyParameters()
  ) throws -> (diagnostic: Diagnostic, place: String) {
    let failure = #expect(throws: Failure.self) {
      _ = try policy(parameters).files(in: store)
    }
    guard case .unusable(let file) = failure, case .faulty(let diagnosed) = file.reason else {
      Issue.record("\(String(describing: failure))")
      throw Missing()
    }
    let diagnostic = try #require(diagnosed.diagnostics.first)
    let place = LineTable(diagnosed.text).location(of: diagnostic.range.lowerBound)
    return (diagnostic, "\(file.path):\(place.line):\(place.column)")
  }

  private func policy(_ parameters: PolicyParameters) throws -> Policy {
    try policy(root: nil, parameters)
  }

  private struct Missing: Error {}
}

extension ProcessedFile {
  /// The codes of what stands against the file.
  var codes: [String] {
    guard case .failed(.refused(let file)) = result else { return [] }
    return file.diagnostics.map(\.id.code)
  }

  /// A Boolean value indicating whether the file was written.
  var isWritten: Bool { if case .done(_, .written) = result { true } else { false } }
}
