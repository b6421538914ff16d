import SourceText

extension Secrets {
  /// Returns the words of `text`, which is not well-formed, that may be secret.
  ///
  /// Where a quotation mark is missing or a tag does not end, no attribute can be relied on. So in
  /// a tag in which something is called a secret, or in which an address has a user, every word is
  /// taken for one that is not plainly a name.
  static func words(inMalformed text: SourceText) -> [String] {
    tags(of: String(decoding: text.utf8, as: UTF8.self)).flatMap { tag -> [String] in
      let words = tag.split(whereSeparator: isLimit)
      let hasUser = tag.firstRange(of: "://").map { tag[$0.upperBound...].contains("@") } ?? false
      guard hasUser || words.contains(where: mayNameSecret) else { return [] }
      return zip(["name"] + words, words).compactMap { former, word in
        let isName = ["key", "name"].contains(former.lowercased())
        return isName || plainWords.contains(word.lowercased()) ? nil : String(word)
      }
    }
  }

  private static func mayNameSecret(_ word: Substring) -> Bool {
    isSecret(String(word)) && !plainWords.contains(word.lowercased())
  }

  /// Cuts `text` before each `<` that begins a line or follows white space or a tag; elsewhere it
  /// may be part of a value.
  private static func tags(of text: String) -> [Substring] {
    var tags: [Substring] = []
    var start = text.startIndex
    var former: Character = "\n"
    for index in text.indices {
      if text[index] == "<", former.isWhitespace || former == ">" {
        tags.append(text[start..<index])
        start = index
      }
      former = text[index]
    }
    return tags + [text[start...]]
  }

  private static func isLimit(_ character: Character) -> Bool {
    character.isWhitespace || "\"'“”„‟‘’‚‛«»=;<>&/@:,?()".contains(character)
      || character.unicodeScalars.contains { $0.value < 0x20 }
  }

  private static let plainWords: Set = [
    "add", "clear", "configuration", "connectionstring", "connectionstrings", "false", "http",
    "https", "key", "name", "providername", "publickeytoken", "remove", "true", "type",
    "usedefaultcredentials", "value",
  ]
}
