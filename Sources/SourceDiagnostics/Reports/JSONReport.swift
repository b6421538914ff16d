import SourceText

/// Diagnostics as one object of JSON.
///
/// Every member is always there, `null` where there is nothing to say, so that a reader need not
/// ask. Lines and columns count from 1, columns in UTF-16 code units; an end is the place behind
/// the last character. `utf8Range` counts bytes of the text in UTF-8, which for a file in UTF-8 are
/// the bytes of the file.
public struct JSONReport: Hashable, Sendable {
  /// The files to report on.
  public let files: [DiagnosedFile]
  /// What the run is failed for.
  public let policy: FailurePolicy
  /// Files that could not be read.
  public var unread: [UnreadFile] = []

  /// Creates a report of a run that is failed by `policy`.
  public init(_ files: [DiagnosedFile], _ policy: FailurePolicy = FailurePolicy()) {
    self.files = files
    self.policy = policy
  }

  /// The report as a value, which can be part of another.
  public var value: JSONValue {
    let counts = DiagnosticCounts(files)
    return [
      "summary": [
        "files": .integer(counts.files), "errors": .integer(counts.errors),
        "warnings": .integer(counts.warnings), "notes": .integer(counts.notes),
        "suppressed": .integer(counts.suppressed), "failOn": .string(policy.threshold.rawValue),
        "fails": .boolean(policy.fails(files)),
      ],
      "diagnostics": diagnostics,
      "unread": .array(
        unread.map { ["path": .string($0.path), "message": .string($0.message)] }),
    ]
  }

  /// The findings of all files as an array.
  public var diagnostics: JSONValue { .array(files.flatMap(Self.diagnostics(of:))) }

  private static func diagnostics(of file: DiagnosedFile) -> [JSONValue] {
    let lines = LineTable(file.text)
    return file.diagnostics.map { .object(members(of: $0, in: file, lines)) }
  }

  private static func members(
    of diagnostic: Diagnostic, in file: DiagnosedFile, _ lines: LineTable
  ) -> [JSONMember] {
    let notes = diagnostic.notes.map { note in
      JSONValue.object(
        [JSONMember("message", .string(note.message))] + place(of: note.range, lines))
    }
    return [
      JSONMember("code", .string(diagnostic.id.code)),
      JSONMember("slug", .string(diagnostic.id.slug)),
      JSONMember("severity", .string(diagnostic.severity.rawValue)),
      JSONMember("consequence", JSONValue(diagnostic.consequence?.rawValue)),
      JSONMember("message", .string(diagnostic.message)),
      JSONMember("path", .string(file.path)),
    ] + place(of: diagnostic.range, lines) + [
      JSONMember("runtimeMessage", JSONValue(diagnostic.runtimeMessage)),
      JSONMember("advice", JSONValue(diagnostic.advice)),
      JSONMember("notes", .array(notes)),
      JSONMember("fixes", .array(diagnostic.fixes.map(value(of:)))),
    ]
  }

  private static func place(of range: Range<Int>, _ lines: LineTable) -> [JSONMember] {
    let start = lines.location(of: range.lowerBound)
    let end = lines.location(of: range.upperBound)
    return [
      JSONMember("line", .integer(start.line)), JSONMember("column", .integer(start.column)),
      JSONMember("endLine", .integer(end.line)), JSONMember("endColumn", .integer(end.column)),
      JSONMember("utf8Range", value(of: range)),
    ]
  }

  private static func value(of range: Range<Int>) -> JSONValue {
    ["start": .integer(range.lowerBound), "end": .integer(range.upperBound)]
  }

  private static func value(of fix: Diagnostic.Fix) -> JSONValue {
    ["title": .string(fix.title), "isSafe": .boolean(fix.isSafe)]
  }
}
