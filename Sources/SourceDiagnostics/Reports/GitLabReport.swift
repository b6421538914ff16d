import SourceText

/// Diagnostics as GitLab's code quality report, an array of JSON.
///
/// Reports of two commits are compared by their fingerprints, which say nothing of lines: what
/// moved is not new. GitLab wants paths relative to the repository, so that is how files must be
/// named.
public struct GitLabReport: Hashable, Sendable {
  /// The files to report on.
  public let files: [DiagnosedFile]

  /// Creates a report.
  public init(_ files: [DiagnosedFile]) { self.files = files }

  /// The report as a value.
  public var value: JSONValue { .array(files.flatMap(Self.issues(in:))) }

  /// The report as one line of JSON and a line end.
  public var text: String { value.text + "\n" }

  private static func issues(in file: DiagnosedFile) -> [JSONValue] {
    let path = ReportedPath(file.path).text
    let counting = file.identified.filter { $0.suppression == nil }
    return zip(file.placed, counting).map { placed, identified in
      [
        "description": .string(placed.description),
        "check_name": .string(placed.diagnostic.id.code),
        "fingerprint": .string(Fingerprint([path.utf8, identified.fingerprint.text.utf8]).text),
        "severity": .string(placed.diagnostic.gitLabSeverity),
        "location": [
          "path": .string(path),
          "lines": ["begin": .integer(placed.region.start.line)],
        ],
      ]
    }
  }
}

extension Diagnostic {
  /// The words of GitLab; what takes the whole program down blocks, `minor` is never used.
  fileprivate var gitLabSeverity: String {
    switch (severity, consequence) {
    case (.error, .processDoesNotLaunch), (.error, .configurationSystemFails): "blocker"
    case (.error, _): "critical"
    case (.warning, _): "major"
    case (.note, _): "info"
    }
  }
}
