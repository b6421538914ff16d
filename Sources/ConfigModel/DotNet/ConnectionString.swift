/// The grammar of connection strings: `name=value` pairs with `;` between them, where a value in
/// quotation marks may hold anything.
///
/// It is that of `System.Data.Common.DbConnectionOptions.GetKeyValuePair`, read leniently: what it
/// refuses is still a pair here, since a secret in it is one.
package enum ConnectionString {
  /// A name with its value.
  package struct Pair: Hashable, Sendable {
    /// The name as it is written.
    package let name: String
    /// The bytes of the value, without the quotation marks and the white space around it.
    package let value: Range<Int>
    let isQuoted: Bool
  }

  /// Returns the pairs in `text`, in UTF-8, and those in the quoted values of others, such as the
  /// `provider connection string` of Entity Framework.
  package static func pairs(in text: [UInt8]) -> [Pair] { pairs(in: text[...]) }

  private static func pairs(in text: ArraySlice<UInt8>) -> [Pair] {
    var pairs: [Pair] = []
    var rest = text
    while let equals = rest.firstIndex(where: { $0 == equalsSign || $0 == semicolon }) {
      guard rest[equals] == equalsSign else {
        rest = rest[(equals + 1)...]
        continue
      }
      let pair = pair(named: rest[..<equals], rest[(equals + 1)...])
      pairs.append(pair)
      if pair.isQuoted { pairs += Self.pairs(in: text[pair.value]) }
      rest = rest[pair.value.upperBound...]
      rest = rest[(rest.firstIndex(of: semicolon) ?? rest.endIndex)...]
    }
    return pairs
  }

  /// Reads the value that `text` begins with.
  private static func pair(named name: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Pair {
    let name = String(decoding: trimmed(name), as: UTF8.self)
    let value = text.drop(while: isSpace)
    guard let quote = value.first, quotes.contains(quote) else {
      let end = value.firstIndex(of: semicolon) ?? value.endIndex
      return Pair(name: name, value: trimmed(value[..<end]).indices, isQuoted: false)
    }
    var end = value.startIndex + 1
    while end < value.endIndex {
      if value[end] == quote {
        guard end + 1 < value.endIndex, value[end + 1] == quote else { break }
        end += 1
      }
      end += 1
    }
    return Pair(name: name, value: value.startIndex + 1..<end, isQuoted: true)
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.drop(while: isSpace)
    return start[..<((start.lastIndex { !isSpace($0) }).map { $0 + 1 } ?? start.startIndex)]
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static let equalsSign = UInt8(ascii: "=")
  private static let semicolon = UInt8(ascii: ";")
  private static let quotes: Set = [UInt8(ascii: "\""), UInt8(ascii: "'")]
}
