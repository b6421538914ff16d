/// Which entries of a policy which files match.
struct PolicyMatching {
  private let entries: [PolicyEntry]
  private var indices: [String: [Int]] = [:]
  private var used: Set<Placed<String>> = []

  init(_ entries: [PolicyEntry]) { self.entries = entries }

  /// Notes which entries the file `name` matches, and returns whether there is one.
  mutating func take(_ name: String) -> Bool {
    let names = name.split(separator: "/").map(String.init)
    for (index, entry) in entries.enumerated() {
      let matching = entry.patterns.filter { $0.pattern.matches(names) }
      guard !matching.isEmpty else { continue }
      used.formUnion(matching.map(\.declared))
      indices[name, default: []].append(index)
    }
    return indices[name] != nil
  }

  /// Takes the paths that are written out and that no file was found for, and returns them.
  mutating func takeMissing() -> [String] {
    var missing: [String] = []
    for (index, entry) in entries.enumerated() {
      for declared in entry.patterns.map(\.declared) where !used.contains(declared) {
        guard !declared.value.isPattern else { continue }
        used.insert(declared)
        let name = String(declared.value.drop { $0 == "/" })
        if indices[name] == nil { missing.append(name) }
        indices[name, default: []].append(index)
      }
    }
    return missing
  }

  /// Returns the entries that the file `name` matches, in the order of the policy.
  func entries(of name: String) -> [Int] { indices[name] ?? [] }

  /// The patterns that no file matches, in the order of the policy.
  var idle: [Placed<String>] {
    entries.flatMap { $0.patterns.map(\.declared) }.filter { !used.contains($0) }
  }
}

extension String {
  /// A Boolean value indicating whether the text can stand for more than one path.
  fileprivate var isPattern: Bool { hasSuffix("/") || contains { $0 == "*" || $0 == "?" } }
}
