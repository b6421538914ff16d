import ConfigModel
import ConfigPatch
import FileStore
import SourceText
import YAMLReader

/// Reads the patches that a policy names, and finds out for which products they are.
struct PolicyLoading {
  /// How patches were read that are not whole documents, in words.
  private(set) var readings: [String] = []
  /// The names of parameters that were handed over and used.
  private(set) var used: Set<String> = []
  private let source: YAMLFile
  /// The folder from which the paths of patches start.
  private let home: String
  private let parameters: PolicyParameters
  private let store: any FileStore
  private let lines: LineTable

  init(
    _ source: YAMLFile, from home: String, _ parameters: PolicyParameters, _ store: any FileStore
  ) {
    self.source = source
    self.home = home
    self.parameters = parameters
    self.store = store
    lines = LineTable(source.text)
  }

  /// Returns the entries of `declaration` with what their patches say.
  mutating func entries(of declaration: PolicyDeclaration?) throws(Failure) -> [Policy.Entry] {
    guard let declared = declaration?.entries, !declared.isEmpty else {
      throw source.failure(
        YAMLFault(
          "the file has no policy", at: 0..<0, advice: "add 'policy:' with files and patches"))
    }
    return try declared.map { entry throws(Failure) in try loaded(entry) }
  }

  private mutating func loaded(_ entry: PolicyDeclaration.Entry) throws(Failure) -> Policy.Entry {
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
    return Policy.Entry(
      patterns: entry.patterns.map { (PathPattern($0.value), $0) }, kind: entry.kind,
      steps: steps, failOn: entry.failOn)
  }

  private mutating func request(
    of patch: PolicyDeclaration.Patch
  ) throws(Failure) -> PatchRequest {
    switch patch {
    case .request(let request): return request
    case .file(let reference):
      let file = try file(for: reference)
      let fragment = try file.fragment(in: store)
      readings += fragment.readings.map { "\(file.path): \($0)" }
      return .apply(fragment, isUnwanted: reference.isUnwanted)
    }
  }

  /// Returns the file that `reference` means, with a value for each of its parameters.
  private mutating func file(
    for reference: PolicyDeclaration.PatchReference
  ) throws(Failure) -> PatchFile {
    let path = path(of: reference.name.value)
    let names = try parameters(ofPatchAt: path, reference.name)
    for (name, value) in reference.given where !names.contains(name) {
      throw source.failure(.unknown("parameter", name, among: names, at: value.range))
    }
    var values: [String: String] = [:]
    for name in names { values[name] = try value(of: name, for: reference) }
    return PatchFile(path, values: values, keys: reference.keys)
  }

  private mutating func value(
    of name: String, for reference: PolicyDeclaration.PatchReference
  ) throws(Failure) -> String {
    if let value = reference.values[name] { return value.value }
    if let variable = reference.variables[name] {
      if let value = parameters.variable(variable.value) { return value }
      throw source.failure(
        YAMLFault(
          "the environment variable '\(variable.value)' is not set", at: variable.range,
          advice: "set it where cfgpatch is called"))
    }
    guard let value = parameters.values[name] else {
      throw source.failure(
        YAMLFault(
          "the parameter '\(name)' of the patch has no value", at: reference.name.range,
          advice: "add 'set: {\(name): …}', or hand it over with '--set \(name)=…'"))
    }
    used.insert(name)
    return value
  }

  private func parameters(
    ofPatchAt path: String, _ name: Placed<String>
  ) throws(Failure) -> [String] {
    do throws(Failure) {
      return try PatchFile(path).parameters(in: store)
    } catch {
      guard case .unusable(let file) = error, case .unreadable(let reason) = file.reason else {
        throw error
      }
      let recipes = PatchFile.recipes.map { "'\($0)'" }.joined(separator: ", ")
      let meant = Similarity.closest(to: name.value, among: PatchFile.recipes)
      throw source.failure(
        YAMLFault(
          "there is no recipe '\(name.value)', and as a patch file \(reason.message)",
          at: name.range,
          advice: meant.map { "did you mean '\($0)'?" }
            ?? "name a file from the folder of the policy on, or one of \(recipes)"))
    }
  }

  /// The path of the patch that the policy calls `name`: a recipe has the name alone.
  private func path(of name: String) -> String {
    let isRooted = AbsolutePath(name) == AbsolutePath(name, in: AbsolutePath("/folder"))
    return isRooted || home == "." || PatchFile.recipes.contains(name) ? name : "\(home)/\(name)"
  }
}

extension PolicyDeclaration.PatchReference {
  /// The parameters that the policy gives a value, with their places.
  fileprivate var given: [(key: String, value: Placed<String>)] {
    (values.map { ($0, $1) } + variables.map { ($0, $1) })
      .sorted { $0.1.range.lowerBound < $1.1.range.lowerBound }
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
