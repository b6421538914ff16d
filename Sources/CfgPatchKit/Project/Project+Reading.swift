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
      try Project(root, at: path, in: workingFolder)
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

  private init(
    _ root: YAMLNode?, at path: String, in workingFolder: AbsolutePath
  ) throws(YAMLFault) {
    self.path = path
    self.workingFolder = workingFolder
    folder = AbsolutePath(path, in: workingFolder).folder
    var failOn: Severity?
    var rules = RuleSettings()
    var overrides: [Override] = []
    for member in try root?.members("the file", ProjectKey.top) ?? [] {
      for member in try member.value.members("'validate'", ProjectKey.validate) {
        switch member.key {
        case ProjectKey.failOn:
          failOn = try member.value.choice(ProjectKey.failOn, "severity")
        case ProjectKey.rules: rules = try RuleSettings(member.value)
        default:
          overrides = try member.value.elements("'overrides'")
            .map { element throws(YAMLFault) in try Override(element) }
        }
      }
    }
    self.failOn = failOn
    self.rules = rules
    self.overrides = overrides
  }
}

/// The keys of a project file, for its reader and its schema.
enum ProjectKey {
  static let failOn = "fail-on"
  static let rules = "rules"
  static let overrides = "overrides"
  static let files = "files"

  static let top = ["validate"]
  static let validate = [failOn, rules, overrides]
  static let override = [files, rules]
}

extension Project.Override {
  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    let members = try node.members("an override", ProjectKey.override)
    func value(_ key: String) throws(YAMLFault) -> YAMLNode {
      guard let member = members.first(where: { $0.key == key }) else {
        throw YAMLFault("an override has no '\(key)'", at: node.range, advice: "add '\(key):'")
      }
      return member.value
    }
    let files = try value(ProjectKey.files)
    patterns = try files.elements("'files'").map { element throws(YAMLFault) in
      PathPattern(try element.word("a pattern"))
    }
    guard !patterns.isEmpty else {
      throw YAMLFault("'files' names no file", at: files.range, advice: "list patterns of paths")
    }
    rules = try RuleSettings(try value(ProjectKey.rules))
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

extension YAMLNode {
  /// Returns the case that the word stands for.
  fileprivate func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ noun: String
  ) throws(YAMLFault) -> Choice {
    let word = try word("'\(name)'")
    guard let choice = Choice(rawValue: word) else {
      throw .unknown(noun, word, among: Choice.allCases.map(\.rawValue), at: range)
    }
    return choice
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
