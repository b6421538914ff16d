import YAMLReader

/// The options of a command as a policy spells them: by the names that they have on the command
/// line.
struct CommandOptions {
  let command: PolicyCommand
  /// The place of the command.
  let range: Range<Int>
  private let nodes: [String: YAMLNode]

  /// Reads the options of `command` from what stands behind its name, if anything does.
  ///
  /// One word behind `apply` is the patch, as it is on the command line.
  init(_ command: PolicyCommand, _ node: YAMLNode?, at range: Range<Int>) throws(YAMLFault) {
    self.command = command
    self.range = range
    if command == .apply, let node, case .scalar = node.content {
      nodes = [PolicyCommand.patch: node]
    } else {
      let members = try node?.members("'\(command.rawValue)'", command.keys) ?? []
      nodes = Dictionary(members.map { ($0.key, $0.value) }) { $1 }
    }
    guard let key = command.requiredKey, self[key] == nil else { return }
    throw YAMLFault("'\(command.rawValue)' has no '\(key)'", at: range, advice: "add '\(key):'")
  }

  /// What stands behind `key`, if it is there.
  private subscript(key: String) -> YAMLNode? { nodes[key] }

  /// Returns the word behind `key`, if it is there.
  func word(_ key: String) throws(YAMLFault) -> Placed<String>? {
    guard let node = self[key] else { return nil }
    return Placed(try node.word("'\(key)'"), at: node.range)
  }

  /// Returns the words behind `key`; none if it is not there.
  func words(_ key: String) throws(YAMLFault) -> [Placed<String>] {
    try (self[key]?.elements("'\(key)'") ?? []).map { element throws(YAMLFault) in
      Placed(try element.word("an element of '\(key)'"), at: element.range)
    }
  }

  /// Returns the words behind `key` by their names; none if it is not there.
  func pairs(_ key: String) throws(YAMLFault) -> [(name: Placed<String>, value: Placed<String>)] {
    try (self[key]?.members("'\(key)'") ?? []).map { member throws(YAMLFault) in
      (
        Placed(member.key, at: member.keyRange),
        Placed(try member.value.word("'\(member.key)'"), at: member.value.range)
      )
    }
  }

  /// Returns whether `key` is `true`; `nil` if it is not there.
  func flag(_ key: String) throws(YAMLFault) -> Bool? {
    guard let word = try word(key) else { return nil }
    guard ["true", "false"].contains(word.value) else {
      throw .unknown("value", word.value, among: ["true", "false"], at: word.range)
    }
    return word.value == "true"
  }
}
