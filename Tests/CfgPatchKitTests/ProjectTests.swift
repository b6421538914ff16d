import FileStore
import SourceDiagnostics
import SourceText
import Testing

@testable import CfgPatchKit

/// What a project file says, and what comes of it.
@Suite struct ProjectTests {
  private static let keys = Diagnostic.ID("CFG3101", "duplicate-setting-key")
  private static let secret = Diagnostic.ID("CFG4003", "clear-text-secret")

  private func project(_ text: String, at path: String = "/repo/.cfgpatch.yaml") throws -> Project {
    try Project(at: path, in: Documents.store([path: text]))
  }

  /// Returns the severities of the two findings of the file at `path`, `nil` where one is off.
  private func severities(_ project: Project, _ path: String) -> [Severity?] {
    let file = DiagnosedFile(
      path: path, text: SourceText([]),
      diagnostics: [Self.keys, Self.secret].map { Diagnostic($0, .warning, nil, at: 0..<0, "m") })
    let judged = project.judging(file).diagnostics
    return [Self.keys, Self.secret].map { id in judged.first { $0.id == id }?.severity }
  }

  @Test func `rules are set by code and by name, in any case`() throws {
    let project = try project(
      "validate: { fail-on: note, rules: { cfg3101: error, Clear-Text-Secret: off } }")
    #expect(project.failOn == .note)
    #expect(severities(project, "/anywhere/a.config") == [.error, nil])
  }

  @Test func `of the overrides that match, later ones win`() throws {
    let project = try project(
      """
      validate:
        rules: { CFG3101: note }
        overrides:
          - files: ['*.exe.config', legacy/]
            rules: { CFG3101: off, CFG4003: error }
          - files: [legacy/new/*]
            rules: { CFG3101: warning }
      """)
    #expect(project.failOn == nil)
    for (path, severities) in [
      ("/repo/a.config", [.note, .warning]), ("/repo/x/A.EXE.Config", [nil, .error]),
      ("/repo/legacy/x/y.config", [nil, .error]),
      ("/repo/legacy/new/y.config", [.warning, .error]),
      ("/repo/x/../legacy/y", [nil, .error]), (#"/repo\legacy\y"#, [nil, .error]),
      ("/elsewhere/legacy/y", [nil, .error]), ("/elsewhere/b.exe.config", [nil, .error]),
      ("repo/legacy/y", [nil, .error]),
    ] as [(String, [Severity?])] {
      #expect(self.severities(project, path) == severities, "\(path)")
    }
  }

  @Test func `what is suppressed is judged too`() throws {
    let project = try project("validate: { rules: { CFG3101: off, CFG4003: note } }")
    let suppressed = [Self.keys, Self.secret].map {
      SuppressedDiagnostic(Diagnostic($0, .error, nil, at: 0..<0, "m"), .baseline)
    }
    let file = DiagnosedFile(
      path: "f", text: SourceText([]), diagnostics: [], suppressed: suppressed)
    #expect(project.judging(file).suppressed.map(\.diagnostic.severity) == [.note])
  }

  @Test(arguments: ["", "# nothing", "validate:", "validate:\n  rules:\n  overrides:\n", "{}"])
  func `a project may want nothing`(text: String) throws {
    let project = try project(text)
    #expect(project.failOn == nil && severities(project, "/f") == [.warning, .warning])
  }

  @Test(
    arguments: [
      ("validat: {}", 1, 1, "no key 'validat'", "did you mean 'validate'?"),
      ("validate:\n  rulez: {}", 2, 3, "no key 'rulez'", "did you mean 'rules'?"),
      ("validate:\n  fail-on: eror", 2, 12, "no severity 'eror'", "did you mean 'error'?"),
      ("validate:\n  fail-on: off", 2, 12, "no severity 'off'", "'note', 'warning', 'error'"),
      ("validate: { rules: { CFG3101: of } }", 1, 31, "no setting 'of'", "'off'?"),
      ("validate: { rules: { CFG3101: [off] } }", 1, 31, "'CFG3101' is a list", "one word"),
      ("validate: { rules: { no-such: off } }", 1, 22, "no rule 'no-such'", "cfgpatch rules"),
      (
        "validate: { rules: { duplicate-settings-key: off } }", 1, 22, "no rule",
        "'duplicate-setting-key'?"
      ),
      (
        "validate: { rules: { CFG3101: off, duplicate-setting-key: note } }", 1, 36,
        "the same rule", "keep one"
      ),
      ("validate: { rules: [CFG3101] }", 1, 20, "'rules' is a list", "keys with values"),
      ("- validate", 1, 1, "the file is a list", "keys"),
      ("validate: { overrides: [{ rules: {} }] }", 1, 25, "has no 'files'", "add 'files:'"),
      ("validate: { overrides: [{ files: [a] }] }", 1, 25, "has no 'rules'", "add 'rules:'"),
      ("validate: { overrides: [{ files: [], rules: {} }] }", 1, 34, "names no file", "patterns"),
      ("validate: { overrides: [{ files: a, rules: {} }] }", 1, 34, "'files' is one word", "list"),
      ("validate: { overrides: [{ file: [a] }] }", 1, 27, "no key 'file'", "'files'?"),
      ("validate:\n  rules: {}\n  rules: {}", 3, 3, "key 'rules' is there twice", "keep one"),
      ("validate:\n  overrides:\n    - files: [*.config]", 3, 16, "no YAML", "put quotes"),
    ] as [(String, Int, Int, String, String)])
  func `what is not understood is told where it stands`(
    text: String, line: Int, column: Int, message: String, advice: String
  ) throws {
    let failure = #expect(throws: Failure.self) { try project(text) }
    guard case .unusable(let unusable) = failure, case .faulty(let file) = unusable.reason else {
      Issue.record("\(String(describing: failure))")
      return
    }
    let diagnostic = try #require(file.diagnostics.first)
    let place = LineTable(file.text).location(of: diagnostic.range.lowerBound)
    #expect(place == SourceLocation(line: line, column: column))
    #expect(diagnostic.message.contains(message), "\(diagnostic.message)")
    #expect(diagnostic.advice?.contains(advice) == true, "\(diagnostic.advice ?? "")")
    #expect(diagnostic.id.code == "CFG6101" && unusable.role == .project)
    let report = FailureReport(.unusable(unusable))
    #expect(report.text(TextReport()).hasPrefix("/repo/.cfgpatch.yaml:\(line):\(column): error: "))
    #expect(report.message.hasPrefix("the project file '/repo/.cfgpatch.yaml' cannot be used: "))
  }
}
