import ConfigModel
import ConfigPatch
public import FileStore
import SourceDiagnostics
import SourceText

/// What happened to a file, in words for a person.
public struct OutcomeReport: Sendable {
  /// Whether the file was written, or would be.
  public enum Mode: Hashable, Sendable {
    case written(backup: String?)
    /// Nothing is written, because the user asked what would be.
    case rehearsal
  }

  private let outcome: Outcome
  private let mode: Mode
  private let lines: LineTable

  /// Creates the report of `outcome`.
  public init(_ outcome: Outcome, _ mode: Mode) {
    self.outcome = outcome
    self.mode = mode
    lines = LineTable(outcome.after.text)
  }

  /// The report: one line that says it all, then what changed, what was so, what to know and to do.
  public var text: String {
    let items =
      outcome.edits.map { $0.reason } + outcome.settled.map { "already so: \($0)" }
      + outcome.remarks.map(line(for:)) + hints
    return ([headline] + items.map { "  " + $0.visible }).joined(separator: "\n") + "\n"
  }

  private var headline: String {
    let path = outcome.input.path.visible
    guard outcome.isChanged else { return "\(path): unchanged\(product)" }
    switch mode {
    case .rehearsal: return "\(path): would change\(product)"
    case .written(.none): return "\(path): changed\(product)"
    case .written(.some(let backup)):
      return "\(path): changed\(product), backup in \(backup.visible)"
    }
  }

  private var product: String {
    let product = outcome.recognition.product
    guard product.kind != .dotNet else { return "" }
    return " (\(product.name)\(outcome.recognition.evidence.words))"
  }

  private func line(for remark: Diagnostic) -> String {
    guard !remark.range.isEmpty else { return "\(remark.severity.rawValue): \(remark.message)" }
    let line = lines.location(of: remark.range.lowerBound).line
    return "\(remark.severity.rawValue): line \(line): \(remark.message)"
  }

  private var hints: [String] { outcome.hints }
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
