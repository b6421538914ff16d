import CfgPatchKit
import ConfigModel
import FileStore
import SourceDiagnostics
import Testing

/// Some files that the runtime loads, and what cfgpatch says of them.
struct OracleRun {
  /// A file with what is said of it.
  struct File {
    let path: String
    let comparison: Comparison
    let answer: Answer
    let findings: [Diagnostic]
  }

  /// The files that the runtime survived.
  private(set) var files: [File] = []
  /// The paths of those that it died of.
  private(set) var deaths: [String] = []

  /// Addresses of all kinds: with and without a domain, a port, letters.
  private static let requests = [
    "https://login.microsoftonline.com/", "http://intranet/", "http://graph.contoso.com:8080/x",
    "http://10.1.2.3/",
  ]

  init(_ paths: [String]) throws {
    let pipeline = Pipeline()
    let inputs = try paths.map { Input(try pipeline.read($0), kind: .dotNet) }
    let documents = inputs.map(pipeline.configuration)
    let questions = zip(paths, documents).map { path, document in
      // .NET has no source without a name to ask for.
      let names = Set(document.tracing.sources.map(\.source.name)).subtracting([""])
      let sources = names.sorted() + ["Undeclared"]
      return Mono.Question(path: path, sources: sources, requests: Self.requests)
    }
    let answers = try Mono.answers(to: questions)
    for (index, answer) in answers.enumerated() {
      guard let answer else {
        deaths.append(paths[index])
        continue
      }
      files.append(
        File(
          path: paths[index], comparison: Comparison(documents[index], answer), answer: answer,
          findings: pipeline.findings(in: inputs[index]).diagnostics))
    }
  }

  /// Records an issue for each difference that is no known deviation, and for each file in which
  /// `validate` finds something else than the runtime.
  func expectAgreement() {
    #expect(deaths == [])
    for file in files {
      let name = file.path.split(separator: "/").last ?? ""
      let unknown = file.comparison.differences.filter { difference in
        !Deviation.all.contains { $0.explains(difference) }
      }
      #expect(unknown.isEmpty, "\(name): \(unknown.map(\.description).joined(separator: "\n"))")
      guard file.isComparable else { continue }
      #expect(file.foundConsequence == file.answer.consequence, "\(name): what validate finds")
    }
  }

  /// The codes of the faults that both found.
  var commonFaults: Set<String> { Set(files.flatMap(\.comparison.commonFaults)) }
}

extension OracleRun.File {
  /// A Boolean value indicating whether both say the same of the file, and `validate` claims to
  /// know how it fails: not where XML alone forbids something, nor where it depends on the machine.
  fileprivate var isComparable: Bool {
    comparison.differences.isEmpty
      && findings.allSatisfy { finding in
        finding.consequence != nil
          && (finding.severity != .note || finding.consequence != .failsInUse)
      }
  }

  /// How the file fails according to `validate`, if it does.
  ///
  /// Whether the program uses a source is not known, so a warning may say that one fails.
  fileprivate var foundConsequence: Consequence? {
    let errors = Set(findings.filter { $0.severity == .error }.compactMap(\.consequence))
    if errors.contains(.processDoesNotLaunch) || errors.contains(.configurationSystemFails) {
      return .configurationSystemFails
    }
    if errors.contains(.sectionFails) { return .sectionFails }
    let fails = findings.contains { $0.consequence == .failsInUse && $0.severity != .note }
    return fails ? .failsInUse : nil
  }
}

extension Answer {
  /// How the file failed.
  fileprivate var consequence: Consequence? {
    guard refusal == nil else { return .configurationSystemFails }
    guard sections.values.allSatisfy({ $0.messages == nil }) else { return .sectionFails }
    let uses =
      [trace.messages] + sources.values.map(\.messages) + requests.values.map(\.messages)
    return uses.contains { $0 != nil } ? .failsInUse : nil
  }
}
