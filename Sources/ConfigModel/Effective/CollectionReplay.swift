public import LosslessXML

/// What a collection of `add`, `remove` and `clear` holds after its elements have been read in
/// order.
///
/// The rules are those of `ConfigurationElementCollection` of kind AddRemoveClearMap: an addition
/// takes the place of an earlier one with its key, a removal takes away what came before it.
public struct CollectionReplay: Sendable {
  /// How the keys of a collection are compared.
  public enum KeyComparison: Sendable {
    /// Character by character.
    case ordinal
    /// Character by character, each in upper case.
    case ordinalIgnoringCase
  }

  /// Why an addition counts, or which later element took its effect.
  public enum Fate: Hashable, Sendable {
    /// The program gets it.
    case counts
    /// A later addition has its key.
    case replaced(by: ElementSyntax)
    /// A later `remove` or `clear` takes it away.
    case removed(by: ElementSyntax)
  }

  /// One `add` element.
  public struct Entry: Hashable, Sendable {
    /// The key as it is written.
    public let key: String
    /// The element.
    public let element: ElementSyntax
    /// Whether the element counts.
    public internal(set) var fate: Fate
  }

  /// The additions in the order of the file, dead ones included.
  public private(set) var entries: [Entry] = []
  /// The removals of keys that no element before them had added.
  ///
  /// They have an effect only on what the collection holds from the start, if it holds anything.
  public private(set) var outerRemovals: [ElementSyntax] = []
  /// The indices of the entries that count, by their folded keys.
  private var counting: [String: Int] = [:]
  private var removedKeys: Set<String> = []
  private var isCleared = false
  private let comparison: KeyComparison

  /// Reads the elements directly inside `container`.
  public init(_ container: ElementSyntax?, key: String, comparison: KeyComparison) {
    self.init([container].compactMap(\.self), key: key, comparison: comparison)
  }

  /// Reads the elements directly inside `containers`, one after the other, into one collection.
  public init(_ containers: [ElementSyntax], key: String, comparison: KeyComparison) {
    self.comparison = comparison
    for element in containers.flatMap(\.elements) {
      let name = element[key] ?? ""
      let folded = fold(name)
      if element.isNamed("add") {
        kill(counting[folded], .replaced(by: element))
        counting[folded] = entries.count
        entries.append(Entry(key: name, element: element, fate: .counts))
      } else if element.isNamed("remove") {
        if counting[folded] == nil { outerRemovals.append(element) }
        kill(counting.removeValue(forKey: folded), .removed(by: element))
        removedKeys.insert(folded)
      } else if element.isNamed("clear") {
        for index in counting.values { kill(index, .removed(by: element)) }
        counting = [:]
        isCleared = true
      }
    }
  }

  /// The entries that count, in the order of the file.
  public var effective: [Entry] { entries.filter { $0.fate == .counts } }

  /// Returns the entry that counts for `key`.
  public subscript(key: String) -> Entry? { counting[fold(key)].map { entries[$0] } }

  /// Returns the entries with `key` that have no effect.
  public func dead(_ key: String) -> [Entry] {
    let folded = fold(key)
    return entries.filter { $0.fate != .counts && fold($0.key) == folded }
  }

  /// Returns whether an entry that the collection holds from the start is still there at the end.
  func keepsInherited(_ key: String) -> Bool { !isCleared && !removedKeys.contains(fold(key)) }

  private mutating func kill(_ index: Int?, _ fate: Fate) {
    guard let index else { return }
    entries[index].fate = fate
  }

  private func fold(_ key: String) -> String {
    comparison == .ordinal ? key : String(ordinalUppercase: key)
  }
}

extension String {
  /// `text` as `StringComparer.OrdinalIgnoreCase` compares it: each character in upper case alone.
  ///
  /// No character outside ASCII is the same as one in it, whatever Unicode says of `ı` and `ſ`.
  package init(ordinalUppercase text: String) {
    guard !text.utf8.allSatisfy(UTF8.isASCII) else {
      self = text.uppercased()
      return
    }
    self.init(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let upper = scalar.properties.uppercaseMapping.unicodeScalars
          guard let first = upper.first, upper.count == 1, first.isASCII == scalar.isASCII else {
            return scalar
          }
          return first
        }))
  }
}
