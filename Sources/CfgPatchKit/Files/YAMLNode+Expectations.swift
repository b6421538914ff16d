import ConfigModel
import YAMLReader

extension YAMLNode {
  /// Returns the one word that `name` stands for.
  ///
  /// - Throws: ``YAMLFault`` if the node is anything else.
  func word(_ name: String) throws(YAMLFault) -> String {
    guard case .scalar(let word) = content else { throw fault(name, "one word") }
    return word
  }

  /// Returns the elements of the list that `name` stands for; none where nothing is written.
  ///
  /// - Throws: ``YAMLFault`` if the node is anything else.
  func elements(_ name: String) throws(YAMLFault) -> [YAMLNode] {
    switch content {
    case .nothing: return []
    case .sequence(let elements): return elements
    default: throw fault(name, "a list")
    }
  }

  /// Returns the members of what `name` stands for; none where nothing is written.
  ///
  /// - Throws: ``YAMLFault`` if the node is anything else, or has a key that is not one of `keys`.
  func members(_ name: String, _ keys: [String]? = nil) throws(YAMLFault) -> [YAMLMember] {
    switch content {
    case .nothing: return []
    case .mapping(let members):
      for member in members { try member.refuse(unlessAmong: keys) }
      return members
    default: throw fault(name, "keys with values")
    }
  }

  /// Returns the case that the word stands for.
  ///
  /// - Throws: ``YAMLFault`` if the node is no word, or none of theirs.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ noun: String
  ) throws(YAMLFault) -> Choice {
    let word = try word("'\(name)'")
    guard let choice = Choice(rawValue: word) else {
      throw .unknown(noun, word, among: Choice.allCases.map(\.rawValue), at: range)
    }
    return choice
  }

  /// Returns the value of `key`, which `name` must have among its `members`.
  ///
  /// - Throws: ``YAMLFault`` if it has not.
  func value(
    of key: String, in members: [YAMLMember], _ name: String
  ) throws(YAMLFault) -> YAMLNode {
    guard let member = members.first(where: { $0.key == key }) else {
      throw YAMLFault("\(name) has no '\(key)'", at: range, advice: "add '\(key):'")
    }
    return member.value
  }

  /// Returns the patterns of paths that 'files' lists, of which there is one at least.
  ///
  /// - Throws: ``YAMLFault`` if the node is anything else.
  func pathPatterns() throws(YAMLFault) -> [Placed<String>] {
    let patterns = try elements("'files'").map { element throws(YAMLFault) in
      Placed(try element.word("a pattern"), at: element.range)
    }
    guard !patterns.isEmpty else {
      throw YAMLFault("'files' names no file", at: range, advice: "list patterns of paths")
    }
    if let empty = patterns.first(where: \.value.isEmpty) {
      throw YAMLFault("the pattern is empty", at: empty.range, advice: "write '**' for all files")
    }
    return patterns
  }

  private func fault(_ name: String, _ expected: String) -> YAMLFault {
    let found =
      switch content {
      case .nothing: "nothing"
      case .scalar: "one word"
      case .sequence: "a list"
      case .mapping: "keys with values"
      }
    return YAMLFault(
      "\(name) is \(found), and should be \(expected)", at: range, advice: "write \(expected) here")
  }
}

extension YAMLMember {
  fileprivate func refuse(unlessAmong keys: [String]?) throws(YAMLFault) {
    guard let keys, !keys.contains(key) else { return }
    throw .unknown("key", key, among: keys, at: keyRange)
  }
}

extension YAMLFault {
  /// Returns the fault of a word that is none of `words`, with the one that is probably meant.
  static func unknown(
    _ noun: String, _ word: String, among words: [String], at range: Range<Int>
  ) -> YAMLFault {
    let list = words.map { "'\($0)'" }.joined(separator: ", ")
    let advice =
      Similarity.closest(to: word, among: words).map { "did you mean '\($0)'?" }
      ?? (words.isEmpty ? "take it out" : "there is \(list)")
    return YAMLFault("there is no \(noun) '\(word)' here", at: range, advice: advice)
  }
}
