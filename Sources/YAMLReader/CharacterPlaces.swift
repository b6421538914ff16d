import SourceText

/// Where the characters of a text stand, since libyaml counts these and not bytes.
struct CharacterPlaces {
  /// The text in UTF-8, without a byte order mark.
  let characters: ArraySlice<UInt8>
  /// The offset of each character, and the one behind the last.
  private let offsets: [Int]

  init(of text: SourceText) {
    let characters = text.utf8.dropFirst(text.hasByteOrderMark ? 3 : 0)
    self.characters = characters
    offsets = characters.indices.filter { characters[$0] & 0xC0 != 0x80 } + [characters.endIndex]
  }

  /// Returns the bytes of `characters`.
  func range(of characters: Range<Int>) -> Range<Int> {
    offset(of: characters.lowerBound)..<offset(of: characters.upperBound)
  }

  private func offset(of character: Int) -> Int { offsets[min(character, offsets.count - 1)] }

  /// Calls `body`, and says of a failure of libyaml where in the text it is.
  func faulting<Value>(
    _ body: () throws(YAMLEvents.Failure) -> Value
  ) throws(YAMLFault) -> Value {
    do throws(YAMLEvents.Failure) {
      return try body()
    } catch {
      let byte = error.byte.map { characters.startIndex + $0 }
      let start = min(byte ?? offset(of: error.character), characters.endIndex)
      let end = min(start + 1, characters.endIndex)
      throw YAMLFault(
        "this is no YAML: \(error.message)", at: start..<end, advice: advice(at: start))
    }
  }

  /// What to do about the mistakes that are made most.
  private func advice(at offset: Int) -> String {
    let around = characters[max(characters.startIndex, offset - 1)..<characters.endIndex].prefix(2)
    if around.contains(UInt8(ascii: "\t")) { return "indent with spaces, not with tabs" }
    if around.contains(where: "*&!%@`".utf8.contains) {
      return "put quotes around a word that begins with '*', '&', '!', '%', '@' or '`'"
    }
    return "look at the indentation, the colons and the quotes here and in the line before"
  }
}
