/// A Swift file, and what is left of it without comments and strings.
struct SwiftFile {
  /// The path from the root of the repository.
  let path: String
  /// The lines as they are.
  let lines: [String]
  /// The lines without the contents of comments and string literals.
  let code: [String]
  /// The lines without string literals.
  let linesWithoutStrings: [String]
  /// The functions, in the order of their declarations.
  let functions: [FunctionSpan]

  init(path: String, text: String) {
    let scan = SwiftScan(of: text)
    self.path = path
    lines = scan.lines(of: [.code, .comment, .string])
    code = scan.lines(of: [.code])
    linesWithoutStrings = scan.lines(of: [.code, .comment])
    functions = FunctionSpan.all(in: code)
  }

  /// The folder below `Sources` or `Tests`, which is the name of the module.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The modules that the file imports.
  var imports: [String] {
    code.compactMap {
      $0.firstMatch(
        of:
          #/^\s*(?:[@\w()]+\s+)*import\s+(?:(?:struct|class|enum|protocol|func|var|let)\s+)?(\w+)/#)
    }.map {
      String($0.1)
    }
  }

  /// The names of the types that the file declares.
  var declaredTypes: [String] {
    code.flatMap {
      $0.matches(of: #/\b(?:struct|class|enum|protocol|actor|typealias)\s+([A-Z]\w*)/#)
    }
    .map { String($0.1) }
  }

  /// Returns the places of the lines of code in which `text` stands and is not the end of a word.
  func places(ofCode text: String) -> [String] {
    let beginsWord = text.first?.isLetter == true
    return code.indices.filter { index in
      let line = code[index]
      return line.ranges(of: text).contains { range in
        !beginsWord || line[..<range.lowerBound].last?.isLetter != true
      }
    }.map { "\(path):\($0 + 1)" }
  }
}
