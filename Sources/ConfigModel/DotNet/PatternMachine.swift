/// Runs a program over a text, trying one way after the other as .NET does.
struct PatternMachine {
  /// One way of matching that can still be taken.
  private struct Alternative {
    var next: Int
    var at: Int
    var registers: [Int]
    var captures: [Int: Range<Int>] = [:]
  }

  private let program: PatternProgram
  private let text: [UInt8]
  private var alternatives: [Alternative] = []
  private var steps = 0

  private static let stepLimit = 100_000

  /// Creates a machine for an ASCII text.
  init(_ program: PatternProgram, _ text: [UInt8]) {
    self.program = program
    self.text = text
  }

  /// Returns whether the program matches anywhere, or `nil` when that takes too many steps.
  mutating func isMatch() -> Bool? {
    for start in 0...text.count {
      let registers = [Int](repeating: 0, count: program.registerCount)
      alternatives = [Alternative(next: 0, at: start, registers: registers)]
      while var way = alternatives.popLast() {
        while true {
          steps += 1
          guard steps <= Self.stepLimit else { return nil }
          if program.instructions[way.next] == .succeed { return true }
          guard advance(&way) else { break }
        }
      }
    }
    return false
  }

  /// Carries out one instruction and returns whether this way goes on.
  private mutating func advance(_ way: inout Alternative) -> Bool {
    let instruction = program.instructions[way.next]
    way.next += 1
    switch instruction {
    case .take(let set, let isBackward): return take(set, isBackward: isBackward, &way)
    case .assert(let assertion): return holds(assertion, at: way.at)
    case .jump(let target): way.next = target
    case .split(let first, let second):
      way.next = second
      alternatives.append(way)
      way.next = first
    case .storePosition(let register): way.registers[register] = way.at
    case .restorePosition(let register): way.at = way.registers[register]
    case .jumpIfStuck(let register, let target):
      if way.registers[register] == way.at { way.next = target }
    case .storeAlternatives(let register): way.registers[register] = alternatives.count
    case .dropAlternatives(let register):
      alternatives.removeLast(alternatives.count - way.registers[register])
    case .capture(let group, let register):
      let other = way.registers[register]
      way.captures[group] = min(other, way.at)..<max(other, way.at)
    case .backreference(let group, let isBackward):
      return takeAgain(group, isBackward: isBackward, &way)
    case .jumpUnlessCaptured(let group, let target):
      if way.captures[group] == nil { way.next = target }
    case .fail: return false
    case .succeed: break
    }
    return true
  }

  private func take(_ set: ASCIISet, isBackward: Bool, _ way: inout Alternative) -> Bool {
    let index = isBackward ? way.at - 1 : way.at
    guard text.indices.contains(index), set.contains(text[index]) else { return false }
    way.at = isBackward ? index : index + 1
    return true
  }

  private func takeAgain(_ group: Int, isBackward: Bool, _ way: inout Alternative) -> Bool {
    guard let captured = way.captures[group] else { return false }
    let start = isBackward ? way.at - captured.count : way.at
    let end = start + captured.count
    guard start >= 0, end <= text.count else { return false }
    let isSame = zip(text[captured], text[start..<end]).allSatisfy {
      $0.smallLetter == $1.smallLetter
    }
    way.at = isBackward ? start : end
    return isSame
  }

  private func holds(_ assertion: PatternAssertion, at offset: Int) -> Bool {
    let newline = UInt8(ascii: "\n")
    return switch assertion {
    case .start: offset == 0
    case .end: offset == text.count
    case .endOrLastNewline:
      offset == text.count || offset == text.count - 1 && text[offset] == newline
    case .lineStart: offset == 0 || text[offset - 1] == newline
    case .lineEnd: offset == text.count || text[offset] == newline
    case .wordBoundary: isWord(offset - 1) != isWord(offset)
    case .noWordBoundary: isWord(offset - 1) == isWord(offset)
    }
  }

  private func isWord(_ index: Int) -> Bool {
    text.indices.contains(index) && CodeUnit(UInt16(text[index])).isWordCharacter
  }
}

extension UInt8 {
  fileprivate var smallLetter: UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self + 32 : self
  }
}
