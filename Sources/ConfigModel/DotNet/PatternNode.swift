/// The syntax tree of a regular expression.
///
/// Characters are sets of ASCII characters in which case makes no difference, because only ASCII
/// texts are matched; a character outside ASCII is the empty set.
indirect enum PatternNode: Hashable, Sendable {
  case empty
  case character(ASCIISet)
  case assertion(PatternAssertion)
  case sequence([PatternNode])
  case alternation([PatternNode])
  case loop(PatternNode, min: Int, max: Int?, isLazy: Bool)
  case capture(PatternNode, group: Int)
  case atomic(PatternNode)
  case look(PatternNode, isBehind: Bool, isNegative: Bool)
  case backreference(Int)
  case conditionOnGroup(Int, then: PatternNode, otherwise: PatternNode)
  case condition(PatternNode, then: PatternNode, otherwise: PatternNode)
  /// Something that is correct and whose meaning is not implemented, such as a balancing group.
  case unsupported

  /// A Boolean value indicating whether it may match without taking a character.
  var canBeEmpty: Bool {
    switch self {
    case .character: false
    case .sequence(let nodes): nodes.allSatisfy(\.canBeEmpty)
    case .alternation(let branches): branches.contains(where: \.canBeEmpty)
    case .loop(let body, let min, _, _): min == 0 || body.canBeEmpty
    case .capture(let body, _), .atomic(let body): body.canBeEmpty
    default: true
    }
  }
}

/// A place in a text that a regular expression can ask for.
enum PatternAssertion: Hashable, Sendable {
  case start, end, endOrLastNewline, lineStart, lineEnd, wordBoundary, noWordBoundary
}

/// The options that `(?imnsx)` sets.
struct PatternOptions: OptionSet, Sendable {
  let rawValue: UInt8

  static let ignoresCase = Self(rawValue: 1)
  static let hasLines = Self(rawValue: 2)
  static let capturesOnlyNames = Self(rawValue: 4)
  static let dotMatchesNewline = Self(rawValue: 8)
  static let ignoresBlanks = Self(rawValue: 16)

  /// The option that a letter stands for, in either case.
  static func option(_ letter: CodeUnit) -> Self? {
    switch letter {
    case "i", "I": .ignoresCase
    case "m", "M": .hasLines
    case "n", "N": .capturesOnlyNames
    case "s", "S": .dotMatchesNewline
    case "x", "X": .ignoresBlanks
    default: nil
    }
  }
}
