/// Builds the tree of a pattern in .NET's second pass over it.
///
/// Source of the grammar and of which fault comes first: `RegexParser` of .NET Framework.
struct PatternParser {
  var scanner: PatternScanner
  let groups: GroupNumbers
  /// The groups around the current one, outermost first.
  private var outer: [OpenGroup] = []
  private var current = OpenGroup(kind: .plain, offset: 0)
  /// What a quantifier would apply to.
  private var unit: PatternNode?
  private var isAfterQuantifier = false
  var nextNumber = 1
  /// A Boolean value indicating whether the next bare parenthesis does not capture.
  var isBeforeCondition = false

  /// Groups nested deeper than this are checked, and count as unsupported.
  private static let depthLimit = 100

  /// What a parenthesis opens.
  enum GroupKind {
    case plain, capture(Int), balancing, atomic
    case look(isBehind: Bool, isNegative: Bool)
    case conditionOnGroup(Int), condition
  }

  private struct OpenGroup {
    let kind: GroupKind
    let offset: Int
    var condition: PatternNode?
    var branches: [PatternNode] = []
    var sequence: [PatternNode] = []
  }

  init(_ pattern: String) throws(PatternFault) {
    groups = try GroupNumbers(pattern)
    scanner = PatternScanner(pattern)
  }

  mutating func parsed() throws(PatternFault) -> PatternNode {
    while scanner.rest > 0 { try parseStep() }
    guard outer.isEmpty else {
      throw scanner.fault(.notEnoughParentheses, at: current.offset)
    }
    let tree = try closedGroup()
    // Where case counts in a part only, .NET's search for the first character goes wrong.
    return scanner.hasCase ? .unsupported : tree
  }

  /// Reads characters that stand for themselves and then at most one special one.
  private mutating func parseStep() throws(PatternFault) {
    var wasQuantifier = isAfterQuantifier
    isAfterQuantifier = false
    try scanner.skipBlanks()
    let start = scanner.at
    scanner.skipOrdinary()
    let end = scanner.at
    try scanner.skipBlanks()
    let special = scanner.next.flatMap { $0.isSpecial ? $0 : nil }
    if let special {
      isAfterQuantifier = special.isQuantifier
      scanner.at += 1
    }
    if start < end {
      wasQuantifier = false
      appendCharacters(start..<(isAfterQuantifier ? end - 1 : end))
      if isAfterQuantifier { unit = scanner.units[end - 1].node }
    }
    guard let special else { return }
    if try parse(special, wasQuantifier: wasQuantifier) { try parseQuantifier() }
  }

  private mutating func appendCharacters(_ range: Range<Int>) {
    current.sequence += scanner.units[range].map(\.node)
  }

  /// Reads on from a special character and returns whether a quantifier may follow.
  private mutating func parse(
    _ special: CodeUnit, wasQuantifier: Bool
  ) throws(PatternFault) -> Bool {
    let options = scanner.options
    switch special {
    case "[": unit = try scanner.characterClass().node
    case "\\": unit = try escape()
    case "^": unit = .assertion(options.contains(.hasLines) ? .lineStart : .start)
    case "$": unit = .assertion(options.contains(.hasLines) ? .lineEnd : .endOrLastNewline)
    case ".":
      let stops = options.contains(.dotMatchesNewline) ? ASCIISet() : ASCIISet("\n"..."\n")
      unit = .character(stops.inverted)
    case "|":
      endBranch()
      return false
    case "(":
      try openGroup()
      return false
    case ")":
      return try closeGroup()
    default:
      try checkQuantified(by: special, wasQuantifier: wasQuantifier)
      scanner.at -= 1
    }
    return true
  }

  private func checkQuantified(
    by quantifier: CodeUnit, wasQuantifier: Bool
  ) throws(PatternFault) {
    guard unit == nil else { return }
    let kind: PatternFault.Kind =
      wasQuantifier ? .nestedQuantifier(String([quantifier])) : .quantifierAfterNothing
    throw scanner.fault(kind, at: scanner.at - 1)
  }

  private mutating func parseQuantifier() throws(PatternFault) {
    try scanner.skipBlanks()
    if scanner.rest > 0 { isAfterQuantifier = scanner.isAtQuantifier }
    guard let node = unit, scanner.isAtQuantifier, let quantifier = scanner.take() else {
      return appendUnit()
    }
    let start = scanner.at - 1
    var min = quantifier == "+" ? 1 : 0
    var max = quantifier == "?" ? 1 : nil
    if quantifier == "{" { (min, max) = try bounds() }
    try scanner.skipBlanks()
    let isLazy = scanner.take("?")
    if let max, min > max { throw scanner.fault(.reversedBounds, at: start) }
    // .NET loses count in a lazy loop over something that may be empty.
    let isUncertain = isLazy && node.canBeEmpty
    unit = isUncertain ? .unsupported : .loop(node, min: min, max: max, isLazy: isLazy)
    appendUnit()
  }

  private mutating func bounds() throws(PatternFault) -> (min: Int, max: Int?) {
    let min = try scanner.decimal()
    var max: Int? = min
    if scanner.take(",") { max = scanner.next == "}" ? nil : try scanner.decimal() }
    _ = scanner.take("}")
    return (min, max == Int(Int32.max) ? nil : max)
  }

  private mutating func appendUnit() {
    if let unit { current.sequence.append(unit) }
    unit = nil
  }

  private mutating func endBranch() {
    current.branches.append(.sequence(current.sequence))
    current.sequence = []
  }

  private mutating func openGroup() throws(PatternFault) {
    let offset = scanner.at - 1
    scanner.outerOptions.append(scanner.options)
    guard let kind = try groupKind() else {
      _ = scanner.outerOptions.popLast()
      return
    }
    outer.append(current)
    current = OpenGroup(kind: kind, offset: offset)
  }

  /// Closes a group and returns whether it is something that a quantifier may follow.
  private mutating func closeGroup() throws(PatternFault) -> Bool {
    guard let parent = outer.popLast() else {
      throw scanner.fault(.tooManyParentheses, at: scanner.at - 1)
    }
    let closed = try closedGroup()
    let node = outer.count < Self.depthLimit ? closed : .unsupported
    current = parent
    if let options = scanner.outerOptions.popLast() { scanner.options = options }
    if case .condition = current.kind, current.condition == nil, current.branches.isEmpty {
      current.condition = node
      return false
    }
    unit = node
    return true
  }

  private mutating func closedGroup() throws(PatternFault) -> PatternNode {
    endBranch()
    let branches = current.branches
    let content = branches.count == 1 ? branches[0] : .alternation(branches)
    switch current.kind {
    case .plain: return content
    case .capture(let number): return .capture(content, group: number)
    case .balancing: return .unsupported
    case .atomic: return .atomic(content)
    case .look(let isBehind, let isNegative):
      return .look(content, isBehind: isBehind, isNegative: isNegative)
    case .conditionOnGroup, .condition:
      guard branches.count <= 2 else {
        throw scanner.fault(.tooManyAlternatives, at: current.offset)
      }
      // Without a second branch .NET's search for the first character misses the empty match.
      return branches.count == 2
        ? conditional(then: branches[0], otherwise: branches[1]) : .unsupported
    }
  }

  private func conditional(then: PatternNode, otherwise: PatternNode) -> PatternNode {
    if case .conditionOnGroup(let number) = current.kind {
      return .conditionOnGroup(number, then: then, otherwise: otherwise)
    }
    guard let condition = current.condition else { return .unsupported }
    return .condition(condition, then: then, otherwise: otherwise)
  }
}
