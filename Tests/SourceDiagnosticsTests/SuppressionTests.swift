import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// What is suppressed is in SARIF, which has a place for it, and in no other report.
@Suite struct SuppressionTests {
  private static let marked = MarkedText("<a x=\"⟦1⟧\"/>\n<a x=\"⟦1⟧\"/>\n<⟦b⟧/>\n")
  private static let diagnostics = zip(marked.ranges, ["CFG0001", "CFG0001", "CFG0002"]).map {
    Diagnostic(Diagnostic.ID($1, "name-of-\($1)"), .error, nil, at: $0, "about \($1)")
  }

  /// The file with the diagnostics at `places` suppressed.
  private static func file(suppressing places: [Int: Suppression]) -> DiagnosedFile {
    let all = diagnostics.enumerated()
    return DiagnosedFile(
      path: "f", text: marked.text,
      diagnostics: all.filter { places[$0.offset] == nil }.map(\.element),
      suppressed: all.compactMap { index, diagnostic in
        places[index].map { SuppressedDiagnostic(diagnostic, $0) }
      })
  }

  static let some = file(suppressing: [
    0: .comment(reason: "so [it](must) be"), 2: .baseline,
  ])

  @Test func `every report but SARIF leaves out what is suppressed`() {
    let reports = ReportGoldenTests.reports(on: [Self.some])
      .merging(["text": TextReport().text(for: Self.some)]) { $1 }
    for (format, text) in reports where format != "sarif" {
      #expect(text.contains("CFG0001") && !text.contains("CFG0002"), "\(format): \(text)")
      #expect(!text.contains("must"), "\(format): \(text)")
    }
  }

  @Test func `SARIF says of every result whether and why it is suppressed`() {
    let run = SARIFReport([Self.some], version: "1.0.0").value["runs"][0]
    let results = run["results"].elements
    #expect(results.map { $0["ruleId"] } == ["CFG0001", "CFG0001", "CFG0002"])
    let comment: JSONValue = ["kind": "inSource", "justification": "so [it]\\(must) be"]
    let baseline: JSONValue = ["kind": "external", "justification": "it is in the baseline"]
    #expect(results.map { $0["suppressions"] } == [[comment], [], [baseline]])
    #expect(run["tool"]["driver"]["rules"].elements.map { $0["id"] } == ["CFG0001", "CFG0002"])
  }

  @Test func `a fingerprint stays when another diagnostic is suppressed`() {
    let all = Self.file(suppressing: [:]).identified.map(\.fingerprint)
    #expect(Self.some.identified.map(\.fingerprint) == all && Set(all).count == 3)
    let gitLab = { GitLabReport([$0]).value.elements.map { $0["fingerprint"] } }
    #expect(gitLab(Self.some) == [gitLab(Self.file(suppressing: [:]))[1]])
  }

  @Test func `what is suppressed is counted by itself`() {
    #expect(DiagnosticCounts([Self.some]).summary == "1 error in 1 file (2 suppressed)")
    let summary = JSONReport([Self.some]).value["summary"]
    #expect(summary["errors"] == 1 && summary["suppressed"] == 2)
  }

  @Test(arguments: Severity.allCases, Severity.allCases)
  func `reports with a verdict have the one of the policy`(threshold: Severity, found: Severity) {
    let diagnostic = Diagnostic(Diagnostic.ID("CFG0001", "s"), found, nil, at: 0..<0, "m")
    let policy = FailurePolicy(failOn: threshold)
    let text = SourceText([])
    for (file, fails) in [
      (DiagnosedFile(path: "f", text: text, diagnostics: [diagnostic]), found >= threshold),
      (
        DiagnosedFile(
          path: "f", text: text, diagnostics: [],
          suppressed: [SuppressedDiagnostic(diagnostic, .baseline)]), false
      ), (DiagnosedFile(path: "f", text: text, diagnostics: []), false),
    ] {
      #expect(policy.fails([file]) == fails)
      let summary = JSONReport([file], policy).value["summary"]
      #expect(summary["fails"] == .boolean(fails))
      #expect(summary["failOn"] == .string(threshold.rawValue))
      #expect(JUnitReport([file], policy).text.contains("<failure ") == fails)
    }
  }

  @Test func `a file that cannot be read is in every report with a verdict`() {
    let unread = UnreadFile(path: "no/a b", message: "'no/a b' does not exist [x](y)")
    var (json, junit) = (JSONReport([]), JUnitReport([]))
    (json.unread, junit.unread) = ([unread], [unread])
    let object: JSONValue = ["path": "no/a b", "message": "'no/a b' does not exist [x](y)"]
    #expect(json.value["unread"] == [object] && JSONReport([]).value["unread"] == [])
    #expect(junit.text.contains(#"tests="1" failures="0" errors="1""#))
    #expect(junit.text.contains(#"<error type="unread" message="'no/a b' does not exist"#))
    var sarif = SARIFReport([], version: "1.0.0")
    #expect(sarif.value["runs"][0]["invocations"][0]["executionSuccessful"] == true)
    sarif.unread = [unread]
    let invocation = sarif.value["runs"][0]["invocations"][0]
    #expect(invocation["executionSuccessful"] == false)
    let notification = invocation["toolExecutionNotifications"][0]
    #expect(notification["message"]["text"] == "'no/a b' does not exist [x]\\(y)")
    let location = notification["locations"][0]["physicalLocation"]["artifactLocation"]
    #expect(location == ["uri": "no/a%20b", "uriBaseId": "SRCROOT"])
  }

  @Test func `a file with other diagnostics is the same file`() {
    var file = Self.file(suppressing: [:])
    file.nominalPath = "elsewhere"
    file.hidden = [1..<2]
    let other = file.with([], suppressed: Self.some.suppressed)
    #expect(other.nominalPath == "elsewhere" && other.hidden == [1..<2] && other.path == "f")
    #expect(other.diagnostics.isEmpty && other.suppressed == Self.some.suppressed)
  }
}
