/// Walks over the characters of a pattern and takes the pieces that both passes of .NET read alike.
///
/// .NET reads a pattern twice, first to number the groups and then to build the tree, and the first
/// fault of the first pass wins.
struct PatternScanner {
  let units: [CodeUnit]
  var at = 0
  var options: PatternOptions
  /// The options at the open parentheses.
  var outerOptions: [PatternOptions] = []
  /// A Boolean value indicating whether case counts in a part of the pattern.
  private(set) var hasCase = false

  init(_ pattern: String) {
    units = pattern.codeUnits
    options = .ignoresCase
  }

  /// The number of characters that are left.
  var rest: Int { units.count - at }
  /// The next character, if there is one.
  var next: CodeUnit? { peek(0) }

  func peek(_ distance: Int) -> CodeUnit? {
    at + distance < units.count ? units[at + distance] : nil
  }

  mutating func take() -> CodeUnit? {
    defer { if at < units.count { at += 1 } }
    return next
  }

  /// Takes the next character if it is `unit`.
  mutating func take(_ unit: CodeUnit) -> Bool {
    guard next == unit else { return false }
    at += 1
    return true
  }

  func fault(_ kind: PatternFault.Kind, at offset: Int) -> PatternFault {
    PatternFault(kind: kind, pattern: String(units), offset: offset)
  }

  /// Takes comments `(?#…)`, and where blanks are ignored also those and comments from `#` on.
  mutating func skipBlanks() throws(PatternFault) {
    while true {
      let start = at
      if options.contains(.ignoresBlanks) {
        while next?.isPatternBlank == true { at += 1 }
        if next == "#" {
          while let unit = next, unit != "\n" { at += 1 }
        }
      }
      if next == "(", peek(1) == "?", peek(2) == "#" {
        guard let close = units[at...].firstIndex(of: ")") else {
          throw fault(.unterminatedComment, at: at)
        }
        at = close + 1
      }
      if at == start { return }
    }
  }

  /// Takes a decimal number.
  mutating func decimal() throws(PatternFault) -> Int {
    let start = at
    var value = 0
    while let digit = next, digit.isDigit {
      at += 1
      value = value * 10 + Int(digit.value) - 0x30
      guard value <= Int32.max else { throw fault(.numberTooLarge, at: start) }
    }
    return value
  }

  /// Takes the word characters of the name of a group.
  mutating func name() -> String {
    let start = at
    while next?.isWordCharacter == true { at += 1 }
    return String(units[start..<at])
  }

  /// Takes letters that switch options, and stops at the first other character.
  mutating func switchOptions() {
    var turnsOff = false
    while let unit = next {
      if unit == "-" || unit == "+" {
        turnsOff = unit == "-"
      } else if let option = PatternOptions.option(unit) {
        if turnsOff { options.subtract(option) } else { options.formUnion(option) }
        if !options.contains(.ignoresCase) { hasCase = true }
      } else {
        return
      }
      at += 1
    }
  }

  /// Returns whether a quantifier stands here; `{` is one only with numbers in it.
  var isAtQuantifier: Bool {
    guard next == "{" else { return next?.isQuantifier == true }
    let digits = units[(at + 1)...].prefix(while: \.isDigit)
    guard !digits.isEmpty, digits.endIndex < units.count else { return false }
    if units[digits.endIndex] == "}" { return true }
    guard units[digits.endIndex] == "," else { return false }
    let more = units[(digits.endIndex + 1)...].prefix(while: \.isDigit)
    return more.endIndex < units.count && units[more.endIndex] == "}"
  }

  /// Takes characters that stand for themselves.
  mutating func skipOrdinary() {
    let stopsAtBlanks = options.contains(.ignoresBlanks)
    while let unit = next {
      let isStop = unit.isSpecial || stopsAtBlanks && (unit.isPatternBlank || unit == "#")
      if isStop, unit != "{" || isAtQuantifier { return }
      at += 1
    }
  }
}

extension CodeUnit {
  /// A Boolean value indicating whether it is white space that `(?x)` ignores.
  var isPatternBlank: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\u{C}" || self == "\r"
  }

  /// A Boolean value indicating whether it never stands for itself outside a character class.
  var isSpecial: Bool {
    switch self {
    case "$", "(", ")", ".", "[", "\\", "^", "|": true
    default: isQuantifier
    }
  }

  var isQuantifier: Bool { self == "*" || self == "+" || self == "?" || self == "{" }
}
