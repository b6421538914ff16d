extension PatternParser {
  /// Takes what follows a parenthesis and tells what it opens; `nil` if it only set options.
  mutating func groupKind() throws(PatternFault) -> GroupKind? {
    let parenthesis = scanner.at - 1
    guard scanner.next == "?", scanner.peek(1) != ")" else {
      let captures = !isBeforeCondition && !scanner.options.contains(.capturesOnlyNames)
      isBeforeCondition = false
      return captures ? .capture(takeNumber()) : .plain
    }
    scanner.at += 1
    switch scanner.take() {
    case ":": return .plain
    case "=": return .look(isBehind: false, isNegative: false)
    case "!": return .look(isBehind: false, isNegative: true)
    case ">": return .atomic
    case "<" where scanner.take("="): return .look(isBehind: true, isNegative: false)
    case "<" where scanner.take("!"): return .look(isBehind: true, isNegative: true)
    case "<": return try namedGroup(from: parenthesis, endingIn: ">")
    case "'": return try namedGroup(from: parenthesis, endingIn: "'")
    case "(": return try conditionalGroup(from: parenthesis)
    case nil: throw scanner.fault(.unrecognizedGrouping, at: parenthesis)
    default:
      scanner.at -= 1
      return try optionsGroup(from: parenthesis)
    }
  }

  private mutating func takeNumber() -> Int {
    defer { nextNumber += 1 }
    return nextNumber
  }

  private mutating func optionsGroup(from parenthesis: Int) throws(PatternFault) -> GroupKind? {
    scanner.switchOptions()
    switch scanner.take() {
    case ")": return nil
    case ":": return .plain
    default: throw scanner.fault(.unrecognizedGrouping, at: parenthesis)
    }
  }

  /// Reads `name>`, `name-name>` or `-name>`, of which the latter two balance groups.
  private mutating func namedGroup(
    from parenthesis: Int, endingIn close: CodeUnit
  ) throws(PatternFault) -> GroupKind {
    let start = scanner.at
    guard let first = scanner.next else {
      throw scanner.fault(.unrecognizedGrouping, at: parenthesis)
    }
    guard first == "-" || first.isWordCharacter, close != "'" || first != "=" && first != "!" else {
      let isLook = close == "'" && (first == "=" || first == "!")
      let kind: PatternFault.Kind = isLook ? .unrecognizedGrouping : .invalidGroupName
      throw scanner.fault(kind, at: start)
    }
    let number = first == "-" ? nil : try groupNumber(endingIn: [close, "-"], from: start)
    if let number, number == 0 { throw scanner.fault(.groupNumberZero, at: start) }
    let balances = number != nil || first == "-"
    let balanced = balances && scanner.take("-") ? try balancedNumber(endingIn: close) : nil
    guard number != nil || balanced != nil, scanner.take(close) else {
      throw scanner.fault(.unrecognizedGrouping, at: parenthesis)
    }
    guard let number, balanced == nil else { return .balancing }
    return .capture(number)
  }

  /// Takes a number or a name and returns the number of that group, or `nil` if there is none.
  private mutating func groupNumber(
    endingIn ends: [CodeUnit], from start: Int
  ) throws(PatternFault) -> Int? {
    var number: Int?
    if scanner.next?.isDigit == true {
      let value = try scanner.decimal()
      number = groups.numbers.contains(value) ? value : nil
    } else {
      number = groups.names[scanner.name()]
    }
    if let next = scanner.next, !ends.contains(next) {
      throw scanner.fault(.invalidGroupName, at: start)
    }
    return number
  }

  private mutating func balancedNumber(
    endingIn close: CodeUnit
  ) throws(PatternFault) -> Int? {
    let start = scanner.at
    guard let first = scanner.next else { return nil }
    guard first.isWordCharacter else { throw scanner.fault(.invalidGroupName, at: start) }
    var copy = scanner
    let isNumber = first.isDigit
    let value = isNumber ? try copy.decimal() : 0
    let name = copy.name()
    let isKnown = isNumber ? groups.numbers.contains(value) : groups.names[name] != nil
    guard isKnown else {
      let kind: PatternFault.Kind =
        isNumber ? .undefinedGroupNumber(value) : .undefinedGroupName(name)
      throw scanner.fault(kind, at: start)
    }
    return try groupNumber(endingIn: [close], from: start)
  }

  /// Reads the condition of `(?(condition)yes|no)` if it is a group, or goes back before it.
  private mutating func conditionalGroup(from parenthesis: Int) throws(PatternFault) -> GroupKind {
    let start = scanner.at
    if scanner.next?.isDigit == true {
      let number = try scanner.decimal()
      guard scanner.take(")") else {
        throw scanner.fault(.malformedConditionNumber(number), at: start)
      }
      guard groups.numbers.contains(number) else {
        throw scanner.fault(.undefinedConditionNumber(number), at: start)
      }
      return .conditionOnGroup(number)
    }
    if scanner.next?.isWordCharacter == true, let number = groups.names[scanner.name()],
      scanner.take(")")
    {
      return .conditionOnGroup(number)
    }
    scanner.at = start - 1
    isBeforeCondition = true
    try checkCondition()
    return .condition
  }

  private func checkCondition() throws(PatternFault) {
    guard scanner.peek(1) == "?", let third = scanner.peek(2) else { return }
    if third == "#" { throw scanner.fault(.conditionCannotBeComment, at: scanner.at) }
    let fourth = scanner.peek(3)
    let isNamed = third == "<" && fourth != nil && fourth != "!" && fourth != "="
    if third == "'" || isNamed { throw scanner.fault(.conditionCannotCapture, at: scanner.at) }
  }
}
