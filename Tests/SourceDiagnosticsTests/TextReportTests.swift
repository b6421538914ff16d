import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct TextReportTests {
  static let duplicate = MarkedText(
    """
    <configuration>\r
      <appSettings>\r
        <add key="⟦Timeout⟧" value="30" />\r
    \t<add key="⟦timeout⟧" value="60" />\r
      </appSettings>\r
    </configuration>\r

    """)

  static let file = DiagnosedFile(
    path: "srv/App.exe.config", text: duplicate.text,
    diagnostics: [unencrypted(at: 60..<60), repeated, late])

  private static var repeated: Diagnostic {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG3001", "duplicate-setting-key"), .warning, .silentlyIgnored,
      at: duplicate.ranges[1], "the key 'timeout' is set twice")
    diagnostic.notes = [Diagnostic.Note("it is first set here", at: duplicate.ranges[0])]
    diagnostic.advice = "remove one of them"
    diagnostic.fixes = [
      Diagnostic.Fix(
        "remove the first 'Timeout'", EditScript(.deletion(of: duplicate.ranges[0])), isSafe: true)
    ]
    return diagnostic
  }

  private static func unencrypted(at range: Range<Int>) -> Diagnostic {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG1013", "bare-ampersand"), .error, .configurationSystemFails, at: range,
      "a '&' begins no reference")
    diagnostic.runtimeMessage = "An error occurred while parsing EntityName."
    diagnostic.advice = "write '&amp;'"
    return diagnostic
  }

  private static var late: Diagnostic {
    let end = duplicate.utf8.count
    return Diagnostic(
      Diagnostic.ID("CFG9001", "note"), .note, nil, at: end..<end, "the file ends here")
  }

  @Test(arguments: [
    ("text-plain.txt", TextReport()), ("text-colored.txt", TextReport(style: .colored)),
    ("text-narrow.txt", TextReport(lineWidth: 20)),
  ])
  func `a report is what its golden shows`(golden: String, report: TextReport) throws {
    try checkGolden(report.text(for: Self.file), golden)
  }

  @Test func `a file without diagnostics has no report`() {
    let file = DiagnosedFile(path: "x", text: Self.duplicate.text, diagnostics: [])
    #expect(TextReport(style: .colored).text(for: file).isEmpty)
  }

  @Test func `diagnostics stand in the order of their places, then the gravest first`() {
    let ordered: [(Int, Severity, String)] = [
      (0, .note, "CFG0002"), (1, .error, "CFG0002"), (1, .warning, "CFG0001"),
      (1, .warning, "CFG0003"), (2, .error, "CFG0001"),
    ]
    let diagnostics = ordered.map { offset, severity, code in
      Diagnostic(Diagnostic.ID(code, "x"), severity, nil, at: offset..<3, "m")
    }
    for rotation in diagnostics.indices {
      let given = Array(diagnostics[rotation...] + diagnostics[..<rotation])
      let file = DiagnosedFile(path: "f", text: SourceText([1, 2, 3]), diagnostics: given)
      #expect(file.diagnostics == diagnostics)
    }
  }

  @Test func `nothing in a file, its path or a message drives the terminal`() {
    let escape = "\u{1B}]0;x\u{7}\r\n"
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG0000", "x"), .error, nil, at: 0..<1, "message \(escape)")
    diagnostic.runtimeMessage = escape
    diagnostic.advice = escape
    diagnostic.notes = [Diagnostic.Note(escape, at: 1..<2)]
    let file = DiagnosedFile(
      path: "a\(escape)b", text: SourceText(Array(escape.utf8)), diagnostics: [diagnostic])
    let report = TextReport().text(for: file)
    #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(report.split(separator: "\n").count == 8)
  }

  @Test func `a build server finds no command in a report`() {
    let text = "::error::x ##vso[task.complete]"
    let diagnostic = Diagnostic(Diagnostic.ID("CFG0000", "x"), .error, nil, at: 0..<7, text)
    let file = DiagnosedFile(
      path: "::f", text: SourceText(Array(text.utf8)), diagnostics: [diagnostic])
    let report = TextReport(neutralizesWorkflowCommands: true).text(for: file)
    #expect(report.hasPrefix(":\\:f:1:1: error: ::error::x #\\#vso[task.complete]"))
    #expect(TextReport().text(for: file).hasPrefix("::f:1:1: error: ::error::x ##vso["))
  }

  @Test(
    arguments: [
      ([], 0, "nothing found in 0 files"),
      ([], 1, "nothing found in 1 file"),
      ([.error], 1, "1 error in 1 file"),
      ([.error, .warning, .error], 3, "2 errors, 1 warning in 3 files"),
      ([.note, .note, .warning], 2, "1 warning, 2 notes in 2 files"),
    ] as [([Severity], Int, String)])
  func `the summary counts`(severities: [Severity], files: Int, summary: String) {
    let diagnostics = severities.map {
      Diagnostic(Diagnostic.ID("CFG0000", "x"), $0, nil, at: 0..<0, "m")
    }
    let all = (0..<files).map { index in
      DiagnosedFile(
        path: "\(index)", text: SourceText([]), diagnostics: index == 0 ? diagnostics : [])
    }
    #expect(DiagnosticCounts(all).summary == summary)
  }
}
