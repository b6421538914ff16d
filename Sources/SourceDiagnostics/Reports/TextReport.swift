import SourceText

/// Diagnostics as a person reads them in a terminal or a log.
///
/// Whatever a file contains, the report only prints: control characters are spelled out.
public struct TextReport: Hashable, Sendable {
  /// How the report is dressed.
  public var style: TerminalStyle
  /// The columns that are shown of a source line.
  public var lineWidth: Int
  /// A Boolean value indicating whether a build server reads along, which must find no command.
  public var neutralizesWorkflowCommands: Bool

  /// Creates a report.
  public init(
    style: TerminalStyle = .plain, lineWidth: Int = 100, neutralizesWorkflowCommands: Bool = false
  ) {
    self.style = style
    self.lineWidth = lineWidth
    self.neutralizesWorkflowCommands = neutralizesWorkflowCommands
  }

  /// Returns the diagnostics of `file` with a blank line between them; nothing if there are none.
  public func text(for file: DiagnosedFile) -> String {
    let writer = FileWriter(file, report: self)
    let text = file.diagnostics.map(writer.text(for:)).joined(separator: "\n")
    return neutralizesWorkflowCommands ? text.neutralizingWorkflowCommands() : text
  }
}

/// Writes the diagnostics of one file.
private struct FileWriter {
  let file: DiagnosedFile
  let report: TextReport
  let lines: LineTable
  /// The columns that the largest line number takes.
  let gutter: Int

  init(_ file: DiagnosedFile, report: TextReport) {
    self.file = file
    self.report = report
    lines = LineTable(file.text)
    gutter = String(lines.count).count
  }

  func text(for diagnostic: Diagnostic) -> String {
    let name = "[\(diagnostic.id.code) \(diagnostic.id.slug)]"
    var lines = [
      headline(diagnostic.severity, diagnostic.message, at: diagnostic.range)
        + " " + painted(name, as: .aside)
    ]
    lines += excerpt(of: diagnostic.range, mark: "^", as: .init(diagnostic.severity))
    for note in diagnostic.notes {
      lines.append(headline(.note, note.message, at: note.range))
      lines += excerpt(of: note.range, mark: "-", as: .note)
    }
    lines += diagnostic.remarks.map { remark in
      margin("", "=") + " " + painted("\(remark.label):", as: .strong) + " " + remark.text
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ severity: Severity, _ message: String, at range: Range<Int>) -> String {
    let location = lines.location(of: range.lowerBound)
    let place = "\(file.path.visible):\(location.line):\(location.column):"
    let word = painted("\(severity.rawValue):", as: .init(severity))
    return "\(painted(place, as: .strong)) \(word) \(painted(message.visible, as: .strong))"
  }

  private func excerpt(
    of range: Range<Int>, mark: Character, as role: TerminalStyle.Role
  ) -> [String] {
    let number = lines.line(of: range.lowerBound)
    let line = ShownLine(lines.range(ofLine: number), of: file.text, hiding: file.hidden)
    let excerpt = SourceExcerpt(of: range, in: line, width: report.lineWidth)
    let carets = String(repeating: mark, count: excerpt.caretCount)
    let indent = String(repeating: " ", count: excerpt.indent)
    return [
      margin("\(number)", "|") + (excerpt.text.isEmpty ? "" : " " + excerpt.text),
      margin("", "|") + " " + indent + painted(carets, as: role),
    ]
  }

  private func margin(_ number: String, _ sign: Character) -> String {
    let padding = String(repeating: " ", count: gutter - number.count)
    return painted(" \(padding)\(number) \(sign)", as: .aside)
  }

  private func painted(_ text: String, as role: TerminalStyle.Role) -> String {
    report.style.painted(text, as: role)
  }
}
