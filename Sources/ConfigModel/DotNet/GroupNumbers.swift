/// The groups of a pattern that can be referred to, found in .NET's first pass over it.
///
/// Groups without a name are numbered first, in order, and named groups after them.
struct GroupNumbers {
  private(set) var numbers: Set<Int> = [0]
  private(set) var names: [String: Int] = [:]

  init(_ pattern: String) throws(PatternFault) {
    var reader = Reader(scanner: PatternScanner(pattern))
    try reader.read()
    numbers = reader.numbers
    var number = reader.nextNumber
    for name in reader.names where names[name] == nil {
      while numbers.contains(number) { number += 1 }
      names[name] = number
      numbers.insert(number)
    }
  }

  private struct Reader {
    var scanner: PatternScanner
    var numbers: Set<Int> = [0]
    var names: [String] = []
    var nextNumber = 1
    /// A Boolean value indicating whether the next parenthesis opens a condition.
    var isBeforeCondition = false

    mutating func read() throws(PatternFault) {
      while let unit = scanner.take() {
        switch unit {
        case "\\": _ = scanner.take()
        case "#" where scanner.options.contains(.ignoresBlanks):
          scanner.at -= 1
          try scanner.skipBlanks()
        case "[": _ = try scanner.characterClass(isOnlyCounting: true)
        case ")": if let outer = scanner.outerOptions.popLast() { scanner.options = outer }
        case "(": try readGroup()
        default: break
        }
      }
    }

    private mutating func readGroup() throws(PatternFault) {
      if scanner.next == "?", scanner.peek(1) == "#" {
        scanner.at -= 1
        isBeforeCondition = false
        return try scanner.skipBlanks()
      }
      scanner.outerOptions.append(scanner.options)
      let isCondition = isBeforeCondition
      isBeforeCondition = false
      guard scanner.take("?") else {
        if !isCondition, !scanner.options.contains(.capturesOnlyNames) {
          numbers.insert(nextNumber)
          nextNumber += 1
        }
        return
      }
      if scanner.rest > 1, scanner.next == "<" || scanner.next == "'" {
        scanner.at += 1
        try readName()
      } else {
        readOptions()
      }
    }

    private mutating func readName() throws(PatternFault) {
      guard let first = scanner.next, first != "0", first.isWordCharacter else { return }
      if first.isDigit {
        numbers.insert(try scanner.decimal())
      } else {
        names.append(scanner.name())
      }
    }

    private mutating func readOptions() {
      scanner.switchOptions()
      if scanner.take(")") {
        _ = scanner.outerOptions.popLast()
      } else if scanner.next == "(" {
        isBeforeCondition = true
      }
    }
  }
}
