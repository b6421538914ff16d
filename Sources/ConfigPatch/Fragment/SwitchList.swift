import ConfigModel

/// The value of `AppContextSwitchOverrides`: `name=value` pairs between semicolons.
struct SwitchList: Equatable {
  /// The pairs as they are spelled.
  private var pairs: [String]

  init(_ text: String) {
    pairs = text.split(separator: ";").map { String($0) }.filter { !$0.trimmingWhitespace.isEmpty }
  }

  /// Returns whether the attribute `name` of the element at `path` is such a list.
  static func isHeld(by name: String, at path: [String]) -> Bool {
    path == ["runtime", "AppContextSwitchOverrides"] && name == "value"
  }

  /// The list as it is written.
  var text: String { pairs.joined(separator: ";") }
  /// What two lists have in common that set the same switches: of one name the last pair counts.
  var meaning: String {
    let named = pairs.map { (Self.name($0), Self.value($0)) }
    return Dictionary(named) { $1 }.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ";")
  }
  /// A Boolean value indicating whether there is no pair.
  var isEmpty: Bool { pairs.isEmpty }

  /// Makes the list hold the pairs of `other`; those that it has stay as they are spelled.
  mutating func merge(_ other: SwitchList) {
    for pair in other.pairs {
      guard let index = pairs.lastIndex(where: { Self.name($0) == Self.name(pair) }) else {
        pairs.append(pair)
        continue
      }
      if Self.value(pairs[index]) != Self.value(pair) { pairs[index] = pair }
    }
  }

  /// Takes away the switches that `other` names.
  mutating func remove(_ other: SwitchList) {
    let names = Set(other.pairs.map(Self.name))
    pairs.removeAll { names.contains(Self.name($0)) }
  }

  private static func name(_ pair: String) -> String {
    String(pair.prefix { $0 != "=" }).trimmingWhitespace
  }

  private static func value(_ pair: String) -> String {
    String(pair.drop { $0 != "=" }.dropFirst()).trimmingWhitespace.lowercased()
  }
}
