import SourceText

/// Diagnostics as workflow commands of GitHub Actions, which become annotations of the files.
///
/// GitHub shows at most 10 errors, 10 warnings and 10 notices of a step, 50 annotations of a job,
/// and 4096 characters of a message; the log has all of them. Columns are given only for a place on
/// one line, because the runner refuses them for others.
public struct GitHubReport: Hashable, Sendable {
  /// The files to report on.
  public let files: [DiagnosedFile]

  /// Creates a report.
  public init(_ files: [DiagnosedFile]) { self.files = files }

  /// One command on one line for each diagnostic; nothing if there are none.
  public var text: String {
    files.map { file in
      let path = ReportedPath(file.path)
      return file.placed.map { Self.command(for: $0, at: path) + "\n" }.joined()
    }.joined()
  }

  private static func command(for placed: PlacedDiagnostic, at path: ReportedPath) -> String {
    let region = placed.region
    let isOnOneLine = region.lastLine == region.start.line && region.end.line == region.start.line
    var properties = [
      ("file", path.text.visible), ("line", "\(region.start.line)"),
      ("endLine", "\(region.lastLine)"),
    ]
    if isOnOneLine {
      properties += [("col", "\(region.start.column)"), ("endColumn", "\(region.end.column)")]
    }
    properties.append(("title", "\(placed.diagnostic.id.code) \(placed.diagnostic.id.slug)"))
    let list = properties.map { "\($0)=\($1.escapedForGitHub(isProperty: true))" }
    let message = placed.explanation.joined(separator: "\n").escapedForGitHub()
    let command = placed.diagnostic.severity.gitHubCommand
    return "::\(command) \(list.joined(separator: ","))::\(message)"
  }
}

extension Severity {
  fileprivate var gitHubCommand: String { self == .note ? "notice" : rawValue }
}

extension String {
  /// The text as the runner's `ActionCommand` reads it back.
  fileprivate func escapedForGitHub(isProperty: Bool = false) -> String {
    neutralizingWorkflowCommands().respelled { scalar, _ in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: nil
      }
    }
  }
}
