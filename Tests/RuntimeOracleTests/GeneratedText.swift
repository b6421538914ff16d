import TestSupport

/// A text that a grammar allows, the same for the same seed.
///
/// A grammar gives each symbol its alternatives. In them `{name}` stands for a symbol, `{name?}`
/// for one that may be missing and `{name*}` for up to four of them. An alternative that begins
/// with `!` is a fault; a text has three at most, and every other text has none.
struct GeneratedText {
  private(set) var text = ""
  private let grammar: [String: [String]]
  private var generator: SeededGenerator
  private var faultsLeft: Int

  init(_ symbol: String, of grammar: [String: [String]], seed: Int) {
    self.grammar = grammar
    generator = SeededGenerator(seed: seed)
    faultsLeft = seed.isMultiple(of: 2) ? 0 : Int.random(in: 1...3, using: &generator)
    expand(symbol)
  }

  private mutating func expand(_ symbol: String) {
    guard let alternatives = grammar[symbol], let alternative = choice(among: alternatives) else {
      preconditionFailure("the grammar has no '\(symbol)'")
    }
    var rest = alternative.drop { $0 == "!" }
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      expandPart(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }

  private mutating func expandPart(_ part: Substring) {
    let symbol = String(part.prefix { $0 != "?" && $0 != "*" })
    let most = part.last == "*" ? 4 : 1
    let least = symbol.count == part.count ? 1 : 0
    for _ in 0..<Int.random(in: least...most, using: &generator) { expand(symbol) }
  }

  private mutating func choice(among alternatives: [String]) -> String? {
    let faults = alternatives.filter { $0.hasPrefix("!") }
    if faultsLeft > 0, !faults.isEmpty, Int.random(in: 0..<6, using: &generator) == 0 {
      faultsLeft -= 1
      return faults.randomElement(using: &generator)
    }
    return alternatives.filter { !$0.hasPrefix("!") }.randomElement(using: &generator)
  }
}
