import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// What build servers make of reports whose every word was chosen to deceive them.
@Suite struct BuildServerReportTests {
  private static let pieces = [
    "::", ":", "error", "add-mask", "##", "#", "vso[task.complete]", "teamcity[a b='c']", "[", "]",
    "]]>", "%", "0A", "%0A", "%25", "%AZP25", "%3B", "\n", "\r", "\r\n", ";", ",", "=", "|", "'",
    "|n", "\"", "&", "<", ">", "&amp;", "é", "\u{301}", "\u{20E3}", "👍", " ", "\t", "\u{0}",
    "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{10FFFF}", "\\", "](", "::error::", "##[x]",
  ]

  private static func words(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<9, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  private static func file(_ generator: inout SeededGenerator) -> DiagnosedFile {
    let text = SourceText(Array("<a>\n\n</a>".utf8))
    let diagnostics = Severity.allCases.map { severity in
      var diagnostic = Diagnostic(
        Diagnostic.ID("CFG000\(severity == .error ? 1 : 2)", "x"), severity, .security,
        at: 0..<Int.random(in: 0...9, using: &generator), words(&generator))
      diagnostic.notes = [Diagnostic.Note(words(&generator), at: 4..<5)]
      diagnostic.advice = words(&generator)
      diagnostic.runtimeMessage = words(&generator)
      return diagnostic
    }
    return DiagnosedFile(
      path: "p" + words(&generator), text: text, diagnostics: diagnostics)
  }

  /// Calls `body` with files that differ from seed to seed.
  private func check(_ body: (DiagnosedFile, Comment) throws -> Void) rethrows {
    for seed in 0..<400 {
      var generator = SeededGenerator(seed: seed)
      try body(Self.file(&generator), "seed \(seed)")
    }
  }

  /// The lines of `text`, ended by anything that a server might take for a line end.
  private func lines(_ text: String) -> [String] {
    text.unicodeScalars.split { Character($0).isNewline }.map { String($0) }
  }

  private func path(of file: DiagnosedFile) -> String {
    let slashed = String(
      String.UnicodeScalarView(
        file.path.unicodeScalars.map {
          $0 == "\\" ? "/" : $0
        }))
    return slashed.split(separator: "/").joined(separator: "/").visible
  }

  private func explanation(of diagnostic: Diagnostic) -> String {
    [
      diagnostic.message.visible, "note: \(diagnostic.notes[0].message.visible): line 2",
      "what happens: it works, and weakens security",
      ".NET says: \((diagnostic.runtimeMessage ?? "").visible)",
      "what to do: \((diagnostic.advice ?? "").visible)",
    ].joined(separator: "\n")
  }

  @Test func `GitHub reads every word of its report, and no other command`() {
    check { file, comment in
      let lines = lines(GitHubReport([file]).text)
      guard lines.count == 3 else { Issue.record(comment); return }
      for (line, diagnostic) in zip(lines, file.diagnostics) {
        let command = BuildServer.gitHub(line)
        let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        #expect(command?.name == name, comment)
        let text = explanation(of: diagnostic).neutralizingWorkflowCommands()
        #expect(command?.text == text, comment)
        let path = path(of: file).neutralizingWorkflowCommands()
        #expect(command?.properties["file"] == path, comment)
        #expect(command?.properties["title"] == "\(diagnostic.id.code) x", comment)
        #expect(command?.properties["line"] == "1", comment)
        let columns = command?.properties["col"] == nil ? 4 : 6
        #expect(command?.properties.count == columns, comment)
        #expect(!line.holdsPrefix, comment)
      }
    }
  }

  @Test func `Azure reads every word of its report, and no other command`() {
    check { file, comment in
      let lines = lines(AzureReport([file]).text)
      guard lines.count == 3 else { Issue.record(comment); return }
      for (line, diagnostic) in zip(lines, file.diagnostics) {
        let command = BuildServer.azure(line)
        #expect(BuildServer.gitHub(line) == nil, comment)
        #expect(!line.dropFirst(2).holdsPrefix, comment)
        guard diagnostic.severity > .note else {
          #expect(command == nil && line.hasPrefix("note CFG0002 "), comment)
          continue
        }
        let text = explanation(of: diagnostic).neutralizingWorkflowCommands()
        #expect(command?.name == "task.logissue", comment)
        #expect(command?.text == text, comment)
        #expect(
          command?.properties == [
            "type": diagnostic.severity.rawValue, "linenumber": "1", "columnnumber": "1",
            "sourcepath": path(of: file).neutralizingWorkflowCommands(),
            "code": diagnostic.id.code,
          ], comment)
      }
    }
  }

  @Test func `TeamCity reads every word of its report, and no other message`() {
    check { file, comment in
      let lines = lines(TeamCityReport([file]).text)
      let messages = lines.compactMap(BuildServer.teamCity)
      guard lines.count == 5, messages.count == 5 else { Issue.record(comment); return }
      #expect(lines.allSatisfy { $0.utf8.allSatisfy { 0x20..<0x7F ~= $0 } }, comment)
      #expect(messages.prefix(2).map(\.name) == ["inspectionType", "inspectionType"], comment)
      for (message, diagnostic) in zip(messages.dropFirst(2), file.diagnostics) {
        let severity = diagnostic.severity == .note ? "INFO" : "\(diagnostic.severity)".uppercased()
        #expect(
          message
            == ServerCommand(
              name: "inspection",
              properties: [
                "typeId": diagnostic.id.code, "message": explanation(of: diagnostic),
                "file": path(of: file), "line": "1", "SEVERITY": severity,
              ], text: ""), comment)
      }
      #expect(!lines.contains { $0.dropFirst(2).holdsPrefix }, comment)
    }
  }

  @Test func `a report that is no list of commands has none`() {
    check { file, comment in
      for (format, text) in ReportGoldenTests.reports(on: [file])
      where !["github.txt", "azure.txt", "teamcity.txt"].contains(format) {
        #expect(!text.holdsPrefix, comment)
        for line in lines(text) {
          let start = line.unicodeScalars.drop { $0.properties.isWhitespace }
          #expect(!start.starts(with: "::".unicodeScalars), comment)
        }
      }
    }
  }

  @Test func `what TeamCity takes only in part is cut, and no character broken`() {
    let long = String(repeating: "&é👍", count: 3000)
    let diagnostic = Diagnostic(Diagnostic.ID("CFG0001", "x"), .error, nil, at: 0..<0, long)
    let file = DiagnosedFile(path: long, text: SourceText([]), diagnostics: [diagnostic])
    let messages = lines(TeamCityReport([file]).text).compactMap(BuildServer.teamCity)
    let values = messages.flatMap { $0.properties }
    for (key, value) in values {
      #expect(value.utf16.count <= (key == "name" ? 255 : 4000))
      #expect(!value.contains("\u{FFFD}"))
    }
    let cut = values.filter { $0.key == "message" || $0.key == "file" || $0.key == "name" }
    #expect(cut.count == 3 && cut.allSatisfy { $0.value.hasSuffix("…") })
    #expect(messages.first?.properties["description"]?.hasPrefix("&amp;é👍&amp;") == true)
  }
}

extension StringProtocol {
  /// A Boolean value indicating whether `##` stands anywhere, accents or not.
  fileprivate var holdsPrefix: Bool {
    zip(unicodeScalars, unicodeScalars.dropFirst()).contains { $0 == "#" && $1 == "#" }
  }
}
