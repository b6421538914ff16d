import SourceText

/// A diagnostic in the words, lines and columns in which a build server is told of it.
struct PlacedDiagnostic {
  let diagnostic: Diagnostic
  let region: SourceRegion
  /// The regions of the notes, in their order.
  let noteRegions: [SourceRegion]

  init(_ diagnostic: Diagnostic, _ lines: LineTable) {
    self.diagnostic = diagnostic
    region = SourceRegion(diagnostic.range, lines)
    noteRegions = diagnostic.notes.map { SourceRegion($0.range, lines) }
  }

  /// The message on one line.
  var message: String { diagnostic.message.visible }

  /// The message with the consequence, for readers that show one line.
  var description: String {
    diagnostic.consequence.map { "\(message) (\($0.summary))" } ?? message
  }

  /// All there is to say, line by line, in which no text of a file can begin a line of its own.
  var explanation: [String] { explanation(spelling: { $0 }, naming: { "line \($1.start.line)" }) }

  /// Returns all there is to say, in another spelling and with other names for places of notes.
  func explanation(
    spelling: (String) -> String, naming: (_ note: Int, _ region: SourceRegion) -> String
  ) -> [String] {
    let notes = zip(diagnostic.notes, noteRegions).enumerated().map { index, note in
      "note: \(spelling(note.0.message.visible)): \(naming(index, note.1))"
    }
    let remarks = diagnostic.remarks.map { "\($0.label): \(spelling($0.text))" }
    return [spelling(message)] + notes + remarks
  }
}

extension DiagnosedFile {
  /// The diagnostics with their places, in their order.
  var placed: [PlacedDiagnostic] {
    let lines = LineTable(text)
    return diagnostics.map { PlacedDiagnostic($0, lines) }
  }
}
