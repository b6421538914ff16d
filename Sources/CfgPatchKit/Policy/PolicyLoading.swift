import ConfigModel
import ConfigPatch
import FileStore
import SourceText
import YAMLReader

/// Reads the patches that a policy names, and finds out for which products they are.
struct PolicyLoading {
  /// How patches were read that are not whole documents, in words.
  private(set) var readings: [String] = []
  private let source: YAMLFile
  private var files: PatchReferences
  private let store: any FileStore
  private let lines: LineTable

  /// Begins with the policy in `source`; the paths of its patches start from the folder `home`.
  init(
    _ source: YAMLFile, from home: String, _ parameters: PolicyParameters, _ store: any FileStore
  ) {
    self.source = source
    self.store = store
    files = PatchReferences(source, from: home, parameters, store)
    lines = LineTable(source.text)
  }

  /// The names of parameters that were handed over and used.
  var used: Set<String> { files.used }

  /// Returns the entries of `declaration` with what their patches say.
  ///
  /// - Throws: ``Failure`` if there is none, or a patch cannot be used.
  mutating func entries(of declaration: PolicyDeclaration) throws(Failure) -> [PolicyEntry] {
    guard !declaration.entries.isEmpty else {
      throw source.failure(
        YAMLFault(
          "the file has no policy", at: 0..<0, advice: "add 'policy:' with files and patches"))
    }
    return try declaration.entries.map { entry throws(Failure) in try loaded(entry) }
  }

  private mutating func loaded(_ entry: PolicyDeclaration.Entry) throws(Failure) -> PolicyEntry {
    var products = (entry.kind.map { [$0.value] } ?? Product.Kind.allCases).map(Product.of)
    var steps: [FilePolicy.Step] = []
    for patch in entry.patches {
      let request = try request(of: patch.value)
      let misfit = products.lazy.compactMap(request.part(inapplicableTo:)).first
      products.removeAll { request.part(inapplicableTo: $0) != nil }
      if products.isEmpty, let misfit {
        throw source.failure(.inapplicable(misfit, to: entry.kind?.value, at: patch.range))
      }
      let line = lines.line(of: patch.range.lowerBound)
      steps.append(FilePolicy.Step(title: "\(request.title) (line \(line))", request: request))
    }
    return PolicyEntry(
      patterns: entry.patterns.map { (PathPattern($0.value), $0) }, kind: entry.kind,
      steps: steps, failOn: entry.failOn)
  }

  private mutating func request(
    of patch: PolicyDeclaration.Patch
  ) throws(Failure) -> PatchRequest {
    switch patch {
    case .request(let request): return request
    case .file(let reference):
      let file = try files.file(for: reference)
      let fragment = try file.fragment(in: store)
      readings += fragment.readings.map { "\(file.path): \($0)" }
      return .apply(fragment, isUnwanted: reference.isUnwanted)
    }
  }
}

extension PatchRequest {
  /// The command with what tells it from others of its kind, as a noun.
  fileprivate var title: String {
    guard case .apply(let fragment, let isUnwanted) = self else { return "'\(name)'" }
    return "'\(name)\(isUnwanted ? " --absent" : "")' of '\(fragment.title)'"
  }
}

extension YAMLFault {
  /// Returns the fault of a patch that is for no product of those that the entry leaves.
  fileprivate static func inapplicable(
    _ patch: String, to kind: Product.Kind?, at range: Range<Int>
  ) -> YAMLFault {
    guard let kind else {
      return YAMLFault(
        "no product takes '\(patch)' together with the patches before it", at: range,
        advice: "put it into an entry of its own")
    }
    return YAMLFault(
      "'\(patch)' does not apply to the \(Product.of(kind).name)", at: range,
      advice: "take it out, or correct 'kind:'")
  }
}
