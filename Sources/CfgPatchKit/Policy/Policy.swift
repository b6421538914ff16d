public import FileStore
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
  let entries: [PolicyEntry]
  let source: YAMLFile

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
    let (project, declaration) = try source.read { node throws(YAMLFault) in
      (
        try Project(node, at: path, in: working, of: AbsolutePath(root, in: working)),
        try PolicyDeclaration(inFile: node)
      )
    }
    var loading = PolicyLoading(source, from: home, parameters, store)
    self.path = path
    self.root = root
    self.source = source
    self.project = project
    entries = try loading.entries(of: declaration)
    readings = loading.readings
    unusedParameters = parameters.values.keys.filter { !loading.used.contains($0) }.sorted()
  }
}

extension String {
  /// Returns the path of the file that has this one in `folder`, as a person would write it.
  func path(in folder: String) -> String {
    folder == "." ? self : folder.hasSuffix("/") ? folder + self : "\(folder)/\(self)"
  }

  /// Returns the folder of the file at `path` as a person would write it.
  fileprivate static func folder(ofFileAt path: String) -> String {
    guard let slash = path.lastIndex(where: { $0 == "/" || $0 == "\\" }) else { return "." }
    return slash == path.startIndex ? String(path[slash]) : String(path[..<slash])
  }
}
