/// A regular expression as instructions for a machine that can go back.
struct PatternProgram: Hashable, Sendable {
  enum Instruction: Hashable, Sendable {
    case take(ASCIISet, isBackward: Bool)
    case assert(PatternAssertion)
    case jump(Int)
    /// Goes on at the first place and, when that fails, at the second one.
    case split(Int, Int)
    case storePosition(Int)
    case restorePosition(Int)
    /// Jumps if nothing was taken since the position was stored.
    case jumpIfStuck(since: Int, to: Int)
    /// Stores how many alternatives are open.
    case storeAlternatives(Int)
    /// Gives up the alternatives that were opened since.
    case dropAlternatives(Int)
    case capture(group: Int, since: Int)
    case backreference(Int, isBackward: Bool)
    case jumpUnlessCaptured(group: Int, to: Int)
    case fail
    case succeed
  }

  private(set) var instructions: [Instruction] = []
  private(set) var registerCount = 0
  /// A Boolean value indicating whether the program does all that the pattern says.
  private(set) var isComplete = true

  private static let sizeLimit = 4_000

  init(_ node: PatternNode) {
    append(node, isBackward: false)
    emit(.succeed)
  }

  private var here: Int { instructions.count }

  private mutating func emit(_ instruction: Instruction) {
    guard here < Self.sizeLimit else { return isComplete = false }
    instructions.append(instruction)
  }

  /// Makes room for an instruction whose target is not known yet.
  private mutating func reserve() -> Int {
    emit(.fail)
    return here - 1
  }

  private mutating func newRegister() -> Int {
    defer { registerCount += 1 }
    return registerCount
  }

  private mutating func append(_ node: PatternNode, isBackward: Bool) {
    guard isComplete else { return }
    switch node {
    case .empty: break
    case .character(let set): emit(.take(set, isBackward: isBackward))
    case .assertion(let assertion): emit(.assert(assertion))
    case .sequence(let nodes):
      for node in isBackward ? nodes.reversed() : nodes { append(node, isBackward: isBackward) }
    case .alternation(let branches): appendAlternation(branches, isBackward: isBackward)
    case .loop(let body, let min, let max, let isLazy):
      appendLoop(body, min: min, max: max, isLazy: isLazy, isBackward: isBackward)
    case .capture(let body, let group):
      let start = newRegister()
      emit(.storePosition(start))
      append(body, isBackward: isBackward)
      emit(.capture(group: group, since: start))
    case .atomic(let body):
      let alternatives = newRegister()
      emit(.storeAlternatives(alternatives))
      append(body, isBackward: isBackward)
      emit(.dropAlternatives(alternatives))
    case .look(let body, let isBehind, let isNegative):
      appendLook(body, isBehind: isBehind, isNegative: isNegative)
    case .backreference(let group): emit(.backreference(group, isBackward: isBackward))
    case .conditionOnGroup(let group, let then, let otherwise):
      let test = reserve()
      append(then, isBackward: isBackward)
      let exit = reserve()
      instructions[test] = .jumpUnlessCaptured(group: group, to: here)
      append(otherwise, isBackward: isBackward)
      instructions[exit] = .jump(here)
    case .condition(let test, let then, let otherwise):
      appendCondition(test, then: then, otherwise: otherwise, isBackward: isBackward)
    case .unsupported: isComplete = false
    }
  }

  private mutating func appendAlternation(_ branches: [PatternNode], isBackward: Bool) {
    var exits: [Int] = []
    for branch in branches.dropLast() {
      let split = reserve()
      append(branch, isBackward: isBackward)
      exits.append(reserve())
      instructions[split] = .split(split + 1, here)
    }
    if let last = branches.last { append(last, isBackward: isBackward) }
    for exit in exits { instructions[exit] = .jump(here) }
  }

  /// Writes the body as often as it must match, and then what may match beyond that.
  private mutating func appendLoop(
    _ body: PatternNode, min: Int, max: Int?, isLazy: Bool, isBackward: Bool
  ) {
    for _ in 0..<min {
      let start = here
      append(body, isBackward: isBackward)
      if !isComplete || here == start { break }
    }
    var forks: [(split: Int, stuck: Int, register: Int)] = []
    for _ in 0..<(max.map { $0 - min } ?? 1) where isComplete {
      let fork = (split: reserve(), register: newRegister())
      emit(.storePosition(fork.register))
      append(body, isBackward: isBackward)
      forks.append((fork.split, reserve(), fork.register))
    }
    if max == nil, let fork = forks.first { emit(.jump(fork.split)) }
    // An empty round ends a loop, or it would never end.
    for (split, stuck, register) in forks {
      instructions[split] = isLazy ? .split(here, split + 1) : .split(split + 1, here)
      instructions[stuck] = .jumpIfStuck(since: register, to: here)
    }
  }

  private mutating func appendLook(_ body: PatternNode, isBehind: Bool, isNegative: Bool) {
    let (alternatives, start) = (newRegister(), newRegister())
    emit(.storeAlternatives(alternatives))
    guard isNegative else {
      emit(.storePosition(start))
      append(body, isBackward: isBehind)
      emit(.dropAlternatives(alternatives))
      return emit(.restorePosition(start))
    }
    let split = reserve()
    append(body, isBackward: isBehind)
    emit(.dropAlternatives(alternatives))
    emit(.fail)
    instructions[split] = .split(split + 1, here)
  }

  private mutating func appendCondition(
    _ test: PatternNode, then: PatternNode, otherwise: PatternNode, isBackward: Bool
  ) {
    let (alternatives, start) = (newRegister(), newRegister())
    emit(.storeAlternatives(alternatives))
    emit(.storePosition(start))
    let split = reserve()
    append(test, isBackward: isBackward)
    emit(.dropAlternatives(alternatives))
    emit(.restorePosition(start))
    append(then, isBackward: isBackward)
    let exit = reserve()
    instructions[split] = .split(split + 1, here)
    append(otherwise, isBackward: isBackward)
    instructions[exit] = .jump(here)
  }
}
