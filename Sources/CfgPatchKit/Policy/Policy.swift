import ConfigModel
import ConfigPatch
public import FileStore
import SourceDiagnostics
import YAMLReader

/// The state that many files should have, with everything that it refers to.
///
/// Whatever is wrong in a policy or in one of its patches is told before any file is looked at;
/// from then on only the files themselves can stand against it.
public struct Policy: Sendable {
  /// The path of the policy file.
  public let path: String
  /// The folder that patterns of paths are about, as the user wrote it.
  public let root: String
  /// How patches were read that are not whole documents, in words.
  public let readings: [String]
  /// The names of parameters that were handed over and that no patch leaves open, sorted.
  public let unusedParameters: [String]
  /// How findings are judged.
  let project: Project
  let entries: [Entry]
  let source: YAMLFile

  /// Some files, and what is wanted of them.
  struct Entry: Sendable {
    let patterns: [(pattern: PathPattern, declared: Placed<String>)]
    let kind: Placed<Product.Kind>?
    let steps: [FilePolicy.Step]
    let failOn: Severity?
  }

  /// Reads the policy at `path`, which is the part `policy` of a project file, and its patches.
  ///
  /// - Parameters:
  ///   - path: The path of the project file; patch files are found from its folder on.
  ///   - root: The folder that all patterns of the file are about; without it, that of the file.
  ///   - parameters: What the policy leaves open.
  ///   - store: Where files are.
  /// - Throws: ``Failure`` if a file cannot be read, or something in it is not understood.
  public init(
    at path: String, root: String? = nil, parameters: PolicyParameters = PolicyParameters(),
    in store: any FileStore = LocalFileStore()
  ) throws(Failure) {
    let source = try YAMLFile(.policy, at: path, in: store)
    let working = try AbsolutePath(workingFolderOf: store)
    let home = String.folder(ofFileAt: path)
    let root = root ?? home
    let project = try source.read { node throws(YAMLFault) in
      try Project(node, at: path, in: working, of: AbsolutePath(root, in: working))
    }
    var loading = PolicyLoading(source, from: home, parameters, store)
    self.path = path
    self.root = root
    self.source = source
    self.project = project
    entries = try loading.entries(of: project.policy)
    readings = loading.readings
    unusedParameters = parameters.values.keys.filter { !loading.used.contains($0) }.sorted()
  }
}

/// What a policy takes from where it is called.
public struct PolicyParameters: Sendable {
  /// The values of parameters that the policy leaves open, by name.
  public var values: [String: String]
  /// Returns the value of an environment variable, if it is set.
  public var variable: @Sendable (String) -> String?

  /// Creates parameters: nothing is handed over, and no variable is set, unless it is said here.
  public init(
    values: [String: String] = [:], variable: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.values = values
    self.variable = variable
  }
}

extension String {
  /// Returns the folder of the file at `path` as a person would write it.
  fileprivate static func folder(ofFileAt path: String) -> String {
    guard let slash = path.lastIndex(where: { $0 == "/" || $0 == "\\" }) else { return "." }
    return slash == path.startIndex ? String(path[slash]) : String(path[..<slash])
  }
}
