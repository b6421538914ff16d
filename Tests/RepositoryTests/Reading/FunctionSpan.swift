/// A function, initializer, subscript or computed property with a body.
struct FunctionSpan: Equatable {
  let name: String
  /// The line of the declaration, counted from 1.
  let line: Int
  /// The lines from the declaration to the closing brace.
  let lineCount: Int
  let parameterCount: Int
  /// A Boolean value indicating whether it is a property that is one `switch self` and no more.
  let isTable: Bool
}

extension FunctionSpan {
  /// Returns the functions of `code`, in the order of their declarations.
  static func all(in code: [String]) -> [FunctionSpan] {
    let text = Array(code.joined(separator: "\n").utf8)
    let declaration = Self.declaration
    var start = 0
    return code.enumerated().compactMap { index, line in
      defer { start += line.utf8.count + 1 }
      guard let match = line.firstMatch(of: declaration) else { return nil }
      let body = FunctionBody(after: start + line[..<match.range.upperBound].utf8.count, in: text)
      guard let body else { return nil }
      return FunctionSpan(
        name: String(match.1), line: index + 1, lineCount: body.lineCount(from: start),
        parameterCount: body.parameterCount, isTable: code[index...].isTable)
    }
  }

  /// A declaration up to its name: modifiers and attributes, then `func` and a name, or `init`, or
  /// `var` with a name, a type and no initial value.
  private static var declaration: Regex<(Substring, Substring)> {
    #/^\s*(?:[@\w()]+\s+)*((?:func\s+(?:`[^`]*`|[^\s(]+))|init\b|subscript\b|deinit\b|var\s+\w+(?=:[^={]*{))/#
  }
}

extension ArraySlice<String> {
  /// A Boolean value indicating whether the lines begin with a property that is one `switch self`.
  fileprivate var isTable: Bool {
    guard count > 2, self[startIndex].contains(#/\bvar\b/#) else { return false }
    let head = self[startIndex + 1]
    let indent = head.prefix { $0 == " " }
    guard head.dropFirst(indent.count) == "switch self {",
      let end = self[(startIndex + 2)...].firstIndex(of: indent + "}"), end + 1 < endIndex
    else { return false }
    return self[end + 1] == indent.dropLast(2) + "}"
  }
}

/// The parameters and the body of a function, found by matching brackets.
private struct FunctionBody {
  private let text: [UInt8]
  private let end: Int
  let parameterCount: Int

  /// Finds the body that belongs to the declaration whose name ends at `offset`.
  init?(after offset: Int, in text: [UInt8]) {
    self.text = text
    var at = offset
    var parameters: Range<Int>?
    while at < text.count, text[at] != UInt8(ascii: "{") {
      if Self.opening.contains(text[at]) {
        let close = Self.close(of: at, in: text)
        if parameters == nil { parameters = (at + 1)..<close }
        at = close
      }
      if text[at] == UInt8(ascii: "\n"), Self.startsDeclaration(text[(at + 1)...]) { return nil }
      at += 1
    }
    guard at < text.count else { return nil }
    end = Self.close(of: at, in: text)
    parameterCount = parameters.map { Self.items(in: text[$0]) } ?? 0
  }

  func lineCount(from start: Int) -> Int {
    1 + text[start..<end].count { $0 == UInt8(ascii: "\n") }
  }

  private static let opening = Set("([{".utf8)
  private static let closing = Set(")]}".utf8)

  /// The offset of the bracket that closes the one at `open`; kinds of brackets are not told apart.
  private static func close(of open: Int, in text: [UInt8]) -> Int {
    var depth = 0
    for at in open..<text.count {
      if opening.contains(text[at]) { depth += 1 }
      if closing.contains(text[at]) { depth -= 1 }
      if depth == 0 { return at }
    }
    return text.count - 1
  }

  /// The number of parameters, each of which has one colon outside all brackets.
  private static func items(in list: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var count = 0
    for byte in list {
      if opening.contains(byte) { depth += 1 }
      if closing.contains(byte) { depth -= 1 }
      if depth == 0, byte == UInt8(ascii: ":") { count += 1 }
    }
    return count
  }

  /// Returns whether the next line begins a declaration, so that the one before it has no body.
  private static func startsDeclaration(_ rest: ArraySlice<UInt8>) -> Bool {
    let line = String(decoding: rest.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let start =
      #/^\s*(?:$|\}|@|#|(?:func|init|var|let|case|static|mutating|subscript|associatedtype)\b)/#
    return line.firstMatch(of: start) != nil
  }
}
