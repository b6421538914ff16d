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
      ?? "there is \(list)"
    return YAMLFault("there is no \(noun) '\(word)' here", at: range, advice: advice)
  }
}
