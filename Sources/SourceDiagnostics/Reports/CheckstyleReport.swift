import SourceText

/// Diagnostics as XML in the form of Checkstyle, which most build servers and editors read.
///
/// Checkstyle knows the message of a finding and no more, on one line, so what happens is put
/// behind it; what to do stands in the page of the rule, whose code is at the end of the source.
public struct CheckstyleReport: Hashable, Sendable {
  /// The files to report on.
  public let files: [DiagnosedFile]
  /// Files that could not be read, each with an error of its own.
  public var unread: [UnreadFile] = []

  /// Creates a report.
  public init(_ files: [DiagnosedFile]) { self.files = files }

  /// The document.
  public var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
    \((files.map(element(for:)) + unread.map(element(for:))).joined())</checkstyle>

    """
  }

  private func element(for file: DiagnosedFile) -> String {
    element(
      of: file.path,
      file.placed.map { placed in
        let start = placed.region.start
        return [
          ("line", "\(start.line)"), ("column", "\(start.column)"),
          ("severity", placed.diagnostic.checkstyleSeverity), ("message", placed.description),
          ("source", "cfgpatch.\(placed.diagnostic.id.slug).\(placed.diagnostic.id.code)"),
        ]
      })
  }

  private func element(for file: UnreadFile) -> String {
    element(
      of: file.path,
      [
        [
          ("line", "1"), ("severity", "error"), ("message", file.message.visible),
          ("source", "cfgpatch.unread"),
        ]
      ])
  }

  private func element(of path: String, _ errors: [[(String, String)]]) -> String {
    let name = String(xmlAttributes: [("name", ReportedPath(path).text.visible)])
    let lines = errors.map { "    <error\(String(xmlAttributes: $0))/>\n" }
    return "  <file\(name)>\n\(lines.joined())  </file>\n"
  }
}

extension Diagnostic {
  fileprivate var checkstyleSeverity: String { severity == .note ? "info" : severity.rawValue }
}
