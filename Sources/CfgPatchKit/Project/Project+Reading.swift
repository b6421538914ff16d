import ConfigRules
public import FileStore
import SourceDiagnostics
import YAMLReader

extension Project {
  /// Reads the project file at `path`.
  ///
  /// - Throws: ``Failure`` if it cannot be read, or something in it is not understood.
  public init(at path: String, in store: any FileStore = LocalFileStore()) throws(Failure) {
    let file = try YAMLFile(.project, at: path, in: store)
    let workingFolder = try AbsolutePath(workingFolderOf: store)
    self = try file.read { root throws(YAMLFault) in
      try Project(
        root, at: path, in: workingFolder, of: AbsolutePath(path, in: workingFolder).folder)
    }
  }

  /// Returns the project that the working folder belongs to, if there is one.
  ///
  /// Its file is looked for in the working folder and, inside a Git repository, in the folders
  /// above it up to the root of the repository: what lies outside is another's.
  ///
  /// - Throws: ``Failure`` if the file cannot be read, or something in it is not understood.
  public static func found(in store: any FileStore = LocalFileStore()) throws(Failure) -> Project? {
    let working = try AbsolutePath(workingFolderOf: store)
    let folders = working.andAbove
    let root = folders.firstIndex { store.holds(AbsolutePath(".git", in: $0).text) } ?? 0
    let paths = folders[...root].map { AbsolutePath(fileName, in: $0).text }
    guard let path = paths.first(where: store.holds) else { return nil }
    return try Project(at: path == paths[0] ? fileName : path, in: store)
  }

  /// Reads the root of the file at `path`, whose patterns are about what is in `folder`.
  init(
    _ root: YAMLNode?, at path: String, in workingFolder: AbsolutePath, of folder: AbsolutePath
  ) throws(YAMLFault) {
    self.path = path
    self.workingFolder = workingFolder
    self.folder = folder
    for member in try root?.members("the file", ProjectKey.top) ?? [] {
      switch member.key {
      // Who reads the file for the rules alone is told what is wrong in the policy too.
      case ProjectKey.policy: _ = try PolicyDeclaration(member.value)
      default: try readValidation(member.value)
      }
    }
  }

  private mutating func readValidation(_ node: YAMLNode) throws(YAMLFault) {
    for member in try node.members("'validate'", ProjectKey.ofValidate) {
      switch member.key {
      case ProjectKey.failOn: failOn = try member.value.choice(ProjectKey.failOn, "severity")
      case ProjectKey.rules: rules = try RuleSettings(member.value)
      default:
        overrides = try member.value.elements("'overrides'")
          .map { element throws(YAMLFault) in try Override(element) }
      }
    }
  }
}

extension Project.Override {
  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    let members = try node.members("an override", ProjectKey.ofOverride)
    let rules = try node.value(of: ProjectKey.rules, in: members, "an override")
    let files = try node.value(of: ProjectKey.files, in: members, "an override")
    patterns = try files.pathPatterns().map { PathPattern($0.value) }
    self.rules = try RuleSettings(rules)
  }
}

extension RuleSettings {
  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    for member in try node.members("'rules'") {
      guard let id = RuleBook.id(named: member.key) else {
        throw .unknownRule(member.key, at: member.keyRange)
      }
      guard byCode[id.code] == nil else {
        throw YAMLFault(
          "\(id.code) and '\(id.slug)' are the same rule", at: member.keyRange,
          advice: "keep one of them")
      }
      byCode[id.code] = try member.value.choice(member.key, "setting")
    }
  }
}

extension YAMLFault {
  /// Returns the fault of a rule that is not there, with the one that is most like it.
  fileprivate static func unknownRule(_ name: String, at range: Range<Int>) -> YAMLFault {
    let nearest =
      Rule.nearest(to: name, among: RuleBook.ids).map { "did you mean '\($0.slug)'? " } ?? ""
    return YAMLFault(
      "there is no rule '\(name)'", at: range, advice: nearest + "'cfgpatch rules' lists them all")
  }
}

extension AbsolutePath {
  /// Creates the path of the folder that `store` starts relative paths from.
  init(workingFolderOf store: any FileStore) throws(Failure) {
    do throws(FileStoreError) { self.init(try store.workingFolder()) } catch {
      throw .store(error)
    }
  }
}
