import SourceDiagnostics
import SourceText
import Testing

@Suite struct JUnitReportTests {
  private static func file(_ severities: [Severity], message: String = "m") -> DiagnosedFile {
    let diagnostics = severities.map {
      Diagnostic(Diagnostic.ID("CFG0001", "s"), $0, nil, at: 0..<0, message)
    }
    return DiagnosedFile(path: "f", text: SourceText([]), diagnostics: diagnostics)
  }

  @Test(arguments: [
    (Severity.error, 1), (Severity.warning, 2), (Severity.note, 3),
  ])
  func `a case fails if its diagnostic fails the run`(failing: Severity, failures: Int) {
    let file = Self.file([.error, .warning, .note])
    let text = JUnitReport([file], FailurePolicy(failOn: failing)).text
    let counts = #"tests="3" failures="\#(failures)" errors="0" time="0.000""#
    #expect(text.ranges(of: counts).count == 2)
    #expect(text.ranges(of: "<failure ").count == failures)
    #expect(text.ranges(of: "<system-out>").count == 3 - failures)
  }

  @Test func `the cases of a suite have different names`() {
    let text = JUnitReport([Self.file([.error, .error, .error])]).text
    for name in ["CFG0001 s: m", "CFG0001 s: m (2)", "CFG0001 s: m (3)"] {
      #expect(text.ranges(of: "<testcase name=\"\(name)\" ").count == 1)
    }
  }

  @Test func `time is told only if it is given`() {
    let files = [Self.file([.error]), Self.file([])]
    #expect(!JUnitReport(files).text.contains("timestamp"))
    let text = JUnitReport(files, timestamp: "2026-01-02T03:04:05Z").text
    #expect(text.ranges(of: #" timestamp="2026-01-02T03:04:05Z">"#).count == 2)
  }

  @Test func `no character breaks out of its attribute or element`() {
    let text = JUnitReport([Self.file([.error], message: "a\"b'c<d>e&f]]>\u{0}\u{FFFF}\t##::")])
      .text
    let words = #"a&quot;b'c&lt;d&gt;e&amp;f]]&gt;\u{0}\u{FFFF}\t#&#35;:&#58;"#
    #expect(text.contains("message=\"\(words)\">f:1:1: error: \(words)</failure>"))
  }
}
