import SourceText

/// Diagnostics as logging commands of Azure Pipelines, which become issues of the run.
///
/// Azure Pipelines knows errors and warnings; a note is a plain line of the log.
public struct AzureReport: Hashable, Sendable {
  /// The files to report on.
  public let files: [DiagnosedFile]

  /// Creates a report.
  public init(_ files: [DiagnosedFile]) { self.files = files }

  /// One line for each diagnostic; nothing if there are none.
  public var text: String {
    files.map { file in
      let path = ReportedPath(file.path).text.visible
      return file.placed.map { Self.line(for: $0, at: path) + "\n" }.joined()
    }.joined()
  }

  private static func line(for placed: PlacedDiagnostic, at path: String) -> String {
    let start = placed.region.start
    let id = placed.diagnostic.id
    guard placed.diagnostic.severity > .note else {
      let place = "\(path):\(start.line):\(start.column)"
      return "note \(id.code) \(place): \(placed.message)".neutralizingWorkflowCommands()
    }
    let properties = [
      ("type", placed.diagnostic.severity.rawValue), ("sourcepath", path),
      ("linenumber", "\(start.line)"), ("columnnumber", "\(start.column)"), ("code", id.code),
    ]
    let list = properties.map { "\($0)=\($1.escapedForAzure);" }.joined()
    let message = placed.explanation.joined(separator: "\n").escapedForAzure
    return "##vso[task.logissue \(list)]\(message)"
  }
}

extension String {
  /// The text as the agent's `Command` reads it back, from properties and messages alike.
  fileprivate var escapedForAzure: String {
    neutralizingWorkflowCommands().respelled { scalar, _ in
      switch scalar {
      case "%": "%AZP25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ";": "%3B"
      case "]": "%5D"
      default: nil
      }
    }
  }
}
