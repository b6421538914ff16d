public import LosslessXML
public import SourceText

/// The values in a configuration that should not be shown.
///
/// What is secret is told by the key (`Password`, `ClientSecret`, `ApiKey`), by parts of a
/// connection string, and by credentials in an address. A value that is secret in one place is
/// secret wherever it stands, comments included. In a file that is not well-formed more may be
/// taken for a secret, never less.
public struct Secrets: Sendable {
  /// The secret values as they are spelled, longest first.
  private let spellings: [String]

  /// Finds the secrets of `documents`, such as a file before and after a change.
  public init(in documents: [DocumentSyntax]) {
    let found = documents.flatMap { document in
      document.elements.flatMap { Self.spellings(in: $0) }
        + (document.isWellFormed ? [] : Self.words(inMalformed: document.text))
    }
    spellings = Set(found).filter { $0.count > 2 }.sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// Returns `text` with `***` in place of every secret.
  public func masking(_ text: String) -> String {
    spellings.reduce(text) { $0.replacing($1, with: "***") }
  }

  /// Returns where secrets stand in `text`, as byte offsets into its UTF-8.
  public func ranges(in text: SourceText) -> [Range<Int>] {
    spellings.flatMap { text.utf8.ranges(of: Array($0.utf8)) }
  }

  private static func spellings(in element: ElementSyntax) -> [String] {
    let isSecretKey = isKeyedSecret(element)
    let text = element.document.text
    return element.attributes.flatMap { attribute -> [String] in
      switch attribute.name {
      case "value" where isSecretKey: return whole(attribute, text)
      case "key", "name", "type": return []
      case "value": return parts(of: attribute, in: text)
      case let name where isSecret(name): return whole(attribute, text)
      default: return parts(of: attribute, in: text)
      }
    } + content(of: element)
  }

  private static func isKeyedSecret(_ element: ElementSyntax) -> Bool {
    ["key", "name"].contains { element[$0].map(isSecret) ?? false }
  }

  /// A value that is secret, as it is spelled and as .NET reads it.
  private static func whole(_ attribute: AttributeSyntax, _ text: SourceText) -> [String] {
    let value = attribute.value
    return isWord(value) ? [] : [value, text[attribute.valueRange]]
  }

  /// What is secret in a value, as it is spelled and as .NET reads it.
  private static func parts(of attribute: AttributeSyntax, in text: SourceText) -> [String] {
    guard mayHoldParts(text.utf8[attribute.valueRange]) else { return [] }
    return parts(of: attribute.spelledValue, in: text)
  }

  private static func mayHoldParts(_ spelling: ArraySlice<UInt8>) -> Bool {
    spelling.contains {
      $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "&")
    }
  }

  private static func parts(of value: SpelledValue, in text: SourceText) -> [String] {
    secretParts(of: value.utf8).flatMap { part in
      [String(decoding: value.utf8[part], as: UTF8.self), text[value.range(of: part)]]
    }
  }

  /// The text of an element that is called a secret, or stands in a setting that is; of others
  /// what is secret in it.
  private static func content(of element: ElementSyntax) -> [String] {
    let text = element.document.text
    let isBare = element.contentRange.isEmpty || !element.elements.allSatisfy { _ in false }
    guard !isBare else { return [] }
    let isSetting = sequence(first: element, next: \.parent).contains(where: isKeyedSecret)
    guard isSetting || isSecret(element.name) else {
      guard mayHoldParts(text.utf8[element.contentRange]) else { return [] }
      let read = Array(element.characterData.utf8)
      return secretParts(of: read).map { String(decoding: read[$0], as: UTF8.self) }
        + element.spelledText.flatMap { parts(of: $0, in: text) }
    }
    return [text[element.contentRange], element.characterData].map(\.trimmingWhitespace)
      .filter { !isWord($0) }
  }

  /// Passwords in a list of `name=value;` pairs or in the query of an address, and
  /// `user:password` in an address.
  private static func secretParts(of value: [UInt8]) -> [Range<Int>] {
    let pairs = ConnectionString.pairs(in: value).filter { isSecret($0.name) }.map(\.value)
    return pairs + parts(ofAddress: value)
  }

  /// A word that says whether something is used, as in `useDefaultCredentials="true"`.
  private static func isWord(_ value: String) -> Bool {
    ["true", "false", "unspecified", "yes", "no"].contains(value.trimmingWhitespace.lowercased())
  }

  /// Returns whether something called `name`, such as `ClientSecret`, should not be shown.
  public static func isSecret(_ name: String) -> Bool {
    let folded = name.utf8.compactMap(Self.folded)
    guard folded != publicKeyToken else { return false }
    return words.contains { folded.holds($0) } || exactWords.contains(folded)
  }

  /// A letter in lower case or a digit; `nil` for anything that only separates words.
  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    default: nil
    }
  }

  /// Part of the name of an assembly.
  private static let publicKeyToken = Array("publickeytoken".utf8)
  private static let exactWords = ["pwd", "sas"].map { Array($0.utf8) }
  private static let words = [
    "password", "passwd", "secret", "token", "apikey", "accesskey", "accountkey", "sharedkey",
    "privatekey", "credential", "passphrase", "sharedaccesssignature", "subscriptionkey",
  ].map { Array($0.utf8) }
}

extension [UInt8] {
  /// Returns whether `word` stands somewhere in the bytes.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard word.count <= count else { return false }
    return (0...(count - word.count)).contains { self[$0...].starts(with: word) }
  }
}
