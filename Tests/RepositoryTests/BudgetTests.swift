import Testing

@Suite struct BudgetTests {
  @Test(arguments: [
    "source file, lines", "rule file, lines", "test file, lines", "function, lines",
    "table of cases, lines", "parameters of a function", "line, columns",
  ])
  func `nothing is larger than the table of budgets allows`(kind: String) throws {
    let rows = try Markdown(Repository.text(of: "CONTRIBUTING.md")).rows(under: "what")
    let row = try #require(rows.first { $0.first == kind })
    let budget = try #require(Budget(row.dropFirst()))
    let measures = try Self.measures(of: kind)
    print("\(kind): \(Spread(of: measures))")
    expectNone(budget.faults(of: measures, of: kind))
  }

  @Test func `what is over the budget is found`() {
    let measures = [1, 2, 3, 50].map { Measure(place: "place \($0)", value: $0) }
    #expect(Budget(["2", "3", "50"])?.faults(of: measures, of: "kind") == [])
    #expect(
      Budget(["1", "2", "49"])?.faults(of: measures, of: "kind") == [
        "kind: place 50 has 50, at most 49", "kind: the median is 2, at most 1",
        "kind: p90 is 3, at most 2",
      ])
    #expect(Budget(["", "", "50"])?.median == nil)
    #expect(Budget(["1", "2", "many"]) == nil)
  }

  @Test func `functions are found with their lines and parameters`() {
    let functions = SwiftFile(path: "", text: Self.functions).functions
    #expect(
      functions == [
        span("func short", 2, 1, 0),
        span("init", 5, 6, 3),
        span("func `a sentence (or so)`", 14, 5, 1),
        span("var computed", 19, 1, 0),
        span("var table", 21, 5, 0, isTable: true),
        span("var noTable", 26, 6, 0),
        span("func <", 32, 2, 2),
        span("deinit", 34, 1, 0),
      ])
  }

  @Test func `strings and comments are no code`() {
    let file = SwiftFile(
      path: "",
      text: #"""
        let a = "}" + "\("{" + f(")"))" // "{"
        /* { /* { */ */ let b = #"\("#
        let c = """
          } "quoted"
          """ + d
        let e = #/"[{]/# + g
        """#)
    #expect(
      file.code.map { $0.replacing(" ", with: "") } == [
        "leta=+", "letb=", "letc=", "", "+d", "lete=+g",
      ])
    #expect(file.linesWithoutStrings[0] == "let a =  +  // \"{\"")
  }

  private static func measures(of kind: String) throws -> [Measure] {
    let sources = try Repository.sources.get()
    let tests = try Repository.tests.get()
    return switch kind {
    case "source file, lines": sources.fileLengths
    case "rule file, lines": sources.filter { $0.path.contains("/Rules/") }.fileLengths
    case "test file, lines": tests.fileLengths
    case "function, lines": sources.functionLengths
    case "table of cases, lines": sources.tableLengths
    case "parameters of a function": sources.parameterCounts
    default: (sources + tests).lineWidths
    }
  }

  private func span(
    _ name: String, _ line: Int, _ lineCount: Int, _ parameterCount: Int, isTable: Bool = false
  ) -> FunctionSpan {
    FunctionSpan(
      name: name, line: line, lineCount: lineCount, parameterCount: parameterCount,
      isTable: isTable)
  }

  private static let functions = """
    protocol Shape {
      public func short() -> Int { 1 }
      func withoutBody(a: Int) -> Int

      init<T: P>(
        a: @escaping (Int) -> Int = { x in x }, _ b: [String: Int],
        c: T
      ) throws where T: P {
        let text = "}"
      }
      func alsoWithoutBody()
    }
    extension Shape {
      @Test func `a sentence (or so)`(
        a: Int
      ) {
        if a { return }
      }
      var computed: [Int] { [1] }
      var stored: Int = { 1 }()
      var table: Int {
        switch self {
        default: 0
        }
      }
      var noTable: Int {
        switch self {
        default: first()
        }
        return 0
      }
      static func < (left: Self, right: Self) -> Bool {
      }
      deinit { free() }
    }
    """
}
