import ConfigModel
import FileStore
import YAMLReader

/// Finds the patch files and recipes that a policy names, and the values of their parameters.
struct PatchReferences {
  /// The names of parameters that were handed over and used.
  private(set) var used: Set<String> = []
  private let source: YAMLFile
  /// The folder from which the paths of patches start.
  private let home: String
  private let parameters: PolicyParameters
  private let store: any FileStore

  init(
    _ source: YAMLFile, from home: String, _ parameters: PolicyParameters, _ store: any FileStore
  ) {
    self.source = source
    self.home = home
    self.parameters = parameters
    self.store = store
  }

  /// Returns the file that `reference` means, with a value for each of its parameters.
  ///
  /// - Throws: ``Failure`` if there is none, or the parameters are not those that it has.
  mutating func file(
    for reference: PolicyDeclaration.PatchReference
  ) throws(Failure) -> PatchFile {
    let path = path(of: reference.name.value)
    let names = try parameters(ofPatchAt: path, reference.name)
    for (name, place) in reference.given where !names.contains(name) {
      throw source.failure(.unknown("parameter", name, among: names, at: place))
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
      throw source.failure(.missingPatch(name, reason))
    }
  }

  /// The path of the patch that the policy calls `name`: a recipe has the name alone.
  private func path(of name: String) -> String {
    let isWhole = AbsolutePath.isRooted(name) || PatchFile.recipes.contains(name)
    return isWhole ? name : name.path(in: home)
  }
}

extension PolicyDeclaration.PatchReference {
  /// The parameters that the policy gives a value, with their places, in their order.
  fileprivate var given: [(name: String, place: Range<Int>)] {
    (values.map { ($0, $1.range) } + variables.map { ($0, $1.range) })
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
  }
}

extension YAMLFault {
  /// Returns the fault of a patch that is no recipe, and no file that can be read.
  fileprivate static func missingPatch(
    _ name: Placed<String>, _ reason: FileStoreError
  ) -> YAMLFault {
    let recipes = PatchFile.recipes
    let advice =
      Similarity.closest(to: name.value, among: recipes).map { "did you mean '\($0)'?" }
      ?? "name a file from the folder of the policy on, or one of "
      + recipes.map { "'\($0)'" }.joined(separator: ", ")
    return YAMLFault(
      "there is no recipe '\(name.value)', and as a patch file \(reason.message)",
      at: name.range, advice: advice)
  }
}
