import ConfigModel
import LosslessXML
import SourceText

/// A secret in the value of an attribute.
struct SecretValue {
  /// What it is called, such as `ClientSecret` or `Password`.
  let name: String
  /// Where it stands.
  let range: Range<Int>

  /// Endings of names that speak of a secret without holding it.
  private static let harmless = [
    "algorithm", "alias", "count", "days", "duration", "enabled", "endpoint", "expiration",
    "file", "format", "header", "hours", "id", "label", "length", "lifetime", "minutes",
    "mode", "name", "path", "policy", "prefix", "provider", "required", "scheme", "seconds",
    "store", "thumbprint", "timeout", "type", "uri", "url", "validation", "version",
  ]

  /// Returns whether a setting called `key` with `value` holds a secret in clear text.
  static func isSecret(_ key: String, _ value: String) -> Bool {
    let folded = key.lowercased()
    return Secrets.isSecret(key) && !harmless.contains { folded.hasSuffix($0) } && isReal(value)
  }

  /// Returns whether `value` could be a secret: not a switch, a small number, an address or a
  /// placeholder.
  private static func isReal(_ value: String) -> Bool {
    let text = value.trimmingWhitespace
    let isSmallNumber = text.utf8.count < 5 && text.allSatisfy(\.isNumber)
    guard !text.isEmpty, !text.isTrueWord, !text.isFalseWord, !isSmallNumber else { return false }
    let fillers: [(open: String, close: String)] = [
      ("#{", "}"), ("${", "}"), ("$(", ")"), ("{", "}"), ("[", "]"), ("%", "%"), ("__", "__"),
      ("<", ">"), ("*", "*"), ("@", "@"),
    ]
    let isRequest = ["enter ", "your ", "your_", "your-"].contains(
      where: text.lowercased().hasPrefix)
    return !text.contains("://") && !isRequest
      && !fillers.contains { text.hasPrefix($0.open) && text.hasSuffix($0.close) }
  }

  /// Finds the passwords in a connection string.
  static func passwords(in attribute: AttributeSyntax, _ text: SourceText) -> [SecretValue] {
    let value = attribute.spelledValue
    return ConnectionString.pairs(in: value.utf8).compactMap { pair in
      let range = value.range(of: pair.value)
      let isPassword = ["password", "pwd", "accountkey", "sharedaccesskey"]
        .contains(pair.name.lowercased().filter { $0 != " " })
      guard isPassword, isReal(text[range]) else { return nil }
      return SecretValue(name: pair.name, range: range)
    }
  }
}
