/// The rules that some diagnostics are of, each once, in the order of their codes.
struct RuleTable {
  let rules: [RuleDescription]
  private let indices: [String: Int]

  /// Creates the table for `diagnostics`, with what `descriptions` tell of their rules.
  init(_ diagnostics: [Diagnostic], _ descriptions: [RuleDescription]) {
    let described = Dictionary(
      descriptions.map { ($0.id.code, $0) }, uniquingKeysWith: { first, _ in first })
    let occurring = Dictionary(
      diagnostics.map { ($0.id.code, described[$0.id.code] ?? RuleDescription(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    rules = occurring.values.sorted { $0.id.code < $1.id.code }
    indices = Dictionary(
      uniqueKeysWithValues: rules.enumerated().map { ($1.id.code, $0) })
  }

  /// Returns where in ``rules`` the rule of a diagnostic of the files stands.
  func index(of id: Diagnostic.ID) -> Int {
    guard let index = indices[id.code] else {
      preconditionFailure("a rule table has the rule of every diagnostic it was made of")
    }
    return index
  }
}
