import SourceDiagnostics
import SourceText
import TestSupport

/// Files, paths and messages that every report has to carry and none may obey.
enum NastyFindings {
  /// What somebody wrote into a file to be repeated by a build server, or to break a report.
  static let value = """
    ::error::x\n##vso[task.complete]##[add-mask]##teamcity[a]]>"'&<%0A%AZP25|;,\r\u{0}\u{1B}[2J\
    [x](https://example.org)é日👍\u{301}\u{FFFE}\u{202E}
    """

  static let files = [settings, odd, astral, clean]
  static let clean = DiagnosedFile(
    path: "./clean.config", text: SourceText(Array("<configuration/>".utf8)), diagnostics: [])

  static let rules = [
    RuleDescription(
      Diagnostic.ID("CFG3001", "duplicate-setting-key"), .warning, .silentlyIgnored,
      title: "A key that <appSettings> lists twice",
      rationale: "The runtime keeps the last value.\nIt says nothing of those before it & goes on."),
    RuleDescription(
      Diagnostic.ID("CFG3999", "never-found"), .error, nil, title: "Not here", rationale: "-"),
  ]

  /// Two findings on one line, notes, fixes, a secret, and a place at the end of the file.
  private static var settings: DiagnosedFile {
    let marked = MarkedText(
      """
      <configuration>\r
        <appSettings>\r
          <add key="⟦Timeout⟧" value="30" />\r
      \t<add key="⟦timeout⟧" value="60" /><add key="⟦timeout⟧" value="90" />\r
          <add key="Password" value="⟦geheim⟧" />\r
      ⟦    <add/>\r
      ⟧  </appSettings>\r
      </configuration>\r
      ⟦⟧
      """)
    let places = marked.ranges
    var second = duplicate(at: places[1], after: places[0])
    second.advice = "remove one of them"
    var empty = Diagnostic(
      Diagnostic.ID("CFG3002", "add-without-key"), .error, .sectionFails, at: places[4],
      "an 'add' has no key")
    empty.runtimeMessage = "The required attribute 'key' was not found."
    empty.fixes = [
      Diagnostic.Fix("remove the 'add'", EditScript(.deletion(of: places[4])), isSafe: true),
      Diagnostic.Fix("quote it", EditScript(TextEdit(places[4], "x=geheim")), isSafe: false),
      Diagnostic.Fix("hide it", EditScript(TextEdit(places[3], "***")), isSafe: false),
    ]
    let end = Diagnostic(
      Diagnostic.ID("CFG9001", "end"), .note, nil, at: places[5], "the file ends here")
    var file = DiagnosedFile(
      path: "./srv//App.exe.config", text: marked.text,
      diagnostics: [second, duplicate(at: places[2], after: places[0]), empty, end])
    file.hidden = [places[3]]
    return file
  }

  private static func duplicate(at place: Range<Int>, after first: Range<Int>) -> Diagnostic {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG3001", "duplicate-setting-key"), .warning, .silentlyIgnored, at: place,
      "the key 'timeout' is set again")
    diagnostic.notes = [Diagnostic.Note("it is first set here", at: first)]
    let edits = [TextEdit(first, "👍\n"), TextEdit.insertion(of: "<!-- -->", at: 0)]
    if let script = try? EditScript(edits) {
      diagnostic.fixes = [Diagnostic.Fix("rename [it](x)", script, isSafe: false)]
    }
    return diagnostic
  }

  /// A path of Windows, and the value wherever a diagnostic has words.
  private static var odd: DiagnosedFile {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG4002", "odd"), .error, .security, at: 0..<3, value)
    diagnostic.advice = value
    diagnostic.runtimeMessage = value
    diagnostic.notes = [Diagnostic.Note(value, at: 1..<2), Diagnostic.Note("here", at: 2..<2)]
    diagnostic.fixes = [Diagnostic.Fix(value, EditScript(TextEdit(1..<2, value)), isSafe: true)]
    var note = diagnostic
    note.id = Diagnostic.ID("CFG4003", "odd-note")
    note.severity = .note
    return DiagnosedFile(
      path: #"C:\srv\a,b 100%;x]'|=#größe##[x].config"#, text: SourceText(Array("<a>".utf8)),
      diagnostics: [diagnostic, note])
  }

  /// Columns behind characters of two UTF-16 code units, in a file in UTF-16.
  private static var astral: DiagnosedFile {
    let marked = MarkedText("\u{FEFF}<a>👍é⟦日⟧\u{301}\r⟦x\ny⟧</a>")
    let units = String(decoding: marked.utf8, as: UTF8.self).utf16
    let text = SourceText(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let id = Diagnostic.ID("CFG1013", "not-here")
    return DiagnosedFile(
      path: "größe/日本\u{7}.config", text: text,
      diagnostics: marked.ranges.map {
        Diagnostic(id, .error, .configurationSystemFails, at: $0, "not allowed here")
      })
  }
}
