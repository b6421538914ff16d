import ConfigModel
import ConfigPatch
import SourceDiagnostics
import SourceText

/// What happened to a file, in words for a person.
public struct OutcomeReport: Sendable {
  private let outcome: Outcome
  private let commit: Commit
  private let lines: LineTable

  /// Creates the report of an outcome and what became of it.
  public init(_ outcome: Outcome, _ commit: Commit) {
    self.outcome = outcome
    self.commit = commit
    lines = LineTable(outcome.after.text)
  }

  /// The report: one line that says it all, then what changed, what was so, what to know and to do.
  public var text: String {
    let items =
      changes + outcome.settled.map { "already so: \($0)" } + outcome.remarks.map(line(for:))
      + (FindingLines(outcome)?.lines ?? [])
      + outcome.hints.map { "\($0.purpose.rawValue): \($0.words)" }
    return ([headline] + items.map { "  " + $0.visible }).joined(separator: "\n") + "\n"
  }

  private var headline: String {
    let path = outcome.input.path.visible
    return switch commit {
    case .unchanged: "\(path): unchanged\(product)"
    case .pending: "\(path): would change\(product)"
    case .written(.none): "\(path): changed\(product)"
    case .written(.some(let backup)):
      "\(path): changed\(product), backup in '\(backup.visible)'"
    }
  }

  private var product: String {
    let product = outcome.recognition.product
    guard product.kind != .dotNet else { return "" }
    return " (\(product.name)\(outcome.recognition.evidence.words))"
  }

  private var changes: [String] {
    // What a fix does is told with the finding that it mends.
    if case .fix = outcome.request { return [] }
    let secrets = outcome.secrets
    // What an edit that is taken back had made is in its reason.
    if case .plan(let plan) = outcome.request, plan.isReversed {
      return outcome.edits.map { secrets.masking($0.reason) }
    }
    return outcome.edits.map { edit in
      let was = edit.formerValue.map { " (was '\($0)')" } ?? ""
      return secrets.masking(edit.reason + was)
    }
  }

  private func line(for remark: Diagnostic) -> String {
    guard !remark.range.isEmpty else { return "\(remark.severity.rawValue): \(remark.message)" }
    let line = lines.line(of: remark.range.lowerBound)
    return "\(remark.severity.rawValue): line \(line): \(remark.message)"
  }
}

extension PlannedEdit {
  /// The value that the edit replaces; `nil` if it replaces none or more than one.
  var formerValue: String? {
    let isMarkup = before.contains { $0 == "<" || $0 == ">" || $0 == "=" }
    return before.isEmpty || isMarkup ? nil : before
  }
}

extension Recognition.Evidence {
  /// What decided, as the end of a clause.
  var words: String {
    switch self {
    case .kind: ", as you said"
    case .fileName: ", by its name"
    case .content(let mark): ", by the \(mark)"
    case .nothing: ", assumed"
    }
  }
}
