import ConfigModel
import SourceDiagnostics
import YAMLReader

extension PolicyDeclaration {
  /// Reads the policy of the project file whose root is `root`; one that is not there is empty.
  ///
  /// - Throws: ``YAMLFault`` where something is not understood.
  init(inFile root: YAMLNode?) throws(YAMLFault) {
    let members = try root?.members("the file", ProjectKey.top) ?? []
    let policy = members.first { $0.key == ProjectKey.policy }
    self =
      try policy.map { member throws(YAMLFault) in try PolicyDeclaration(member.value) }
      ?? PolicyDeclaration(entries: [])
  }

  /// Reads what stands behind `policy`.
  ///
  /// - Throws: ``YAMLFault`` where something is not understood.
  init(_ node: YAMLNode) throws(YAMLFault) {
    entries = try node.elements("'policy'").map { element throws(YAMLFault) in
      try Entry(element)
    }
  }
}

extension PolicyDeclaration.Entry {
  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    let members = try node.members("an entry of 'policy'", ProjectKey.ofEntry)
    let files = try node.value(of: ProjectKey.files, in: members, "an entry of 'policy'")
    patterns = try files.pathPatterns()
    var (kind, failOn) = (Placed<Product.Kind>?.none, Severity?.none)
    var patches: [Placed<PolicyDeclaration.Patch>] = []
    for member in members {
      switch member.key {
      case ProjectKey.kind:
        kind = Placed(try member.value.choice(ProjectKey.kind, "product"), at: member.value.range)
      case ProjectKey.failOn: failOn = try member.value.choice(ProjectKey.failOn, "severity")
      case ProjectKey.patches:
        patches = try member.value.elements("'patches'").map { element throws(YAMLFault) in
          Placed(try PolicyDeclaration.Patch(element), at: element.range)
        }
      default: break
      }
    }
    guard !patches.isEmpty || failOn != nil else {
      throw YAMLFault(
        "an entry of 'policy' wants nothing of its files", at: node.range,
        advice: "add 'patches:' or 'fail-on:'")
    }
    self.kind = kind
    self.failOn = failOn
    self.patches = patches
  }
}

extension PolicyDeclaration.Patch {
  /// Reads the name of a command, or one with its options.
  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    switch node.content {
    case .scalar(let word):
      let command = try PolicyCommand(word, at: node.range)
      try self.init(CommandOptions(command, nil, at: node.range))
    case .mapping(let members):
      guard let member = members.first else { throw .noCommand(at: node.range) }
      let command = try PolicyCommand(member.key, at: member.keyRange)
      if members.count > 1 {
        throw YAMLFault(
          "'\(members[1].key)' stands beside '\(command.rawValue)'", at: members[1].keyRange,
          advice: "put options in the lines below '\(command.rawValue):', further to the right")
      }
      try self.init(CommandOptions(command, member.value, at: member.keyRange))
    default: throw .noCommand(at: node.range)
    }
  }
}

extension PolicyCommand {
  fileprivate init(_ name: String, at range: Range<Int>) throws(YAMLFault) {
    if let command = PolicyCommand(rawValue: name) {
      self = command
    } else if PatchFile.recipes.contains(name) {
      throw YAMLFault("'\(name)' is a recipe", at: range, advice: "write 'apply: \(name)'")
    } else {
      throw .unknown("patch", name, among: Self.allCases.map(\.rawValue), at: range)
    }
  }
}

extension YAMLFault {
  fileprivate static func noCommand(at range: Range<Int>) -> YAMLFault {
    let names = PolicyCommand.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return YAMLFault(
      "a patch is the name of a command, with options behind a colon or without", at: range,
      advice: "there is \(names)")
  }
}
