import ConfigModel
import ConfigPatch
import SourceDiagnostics
import SourceText

/// What edits do to the findings of a file, in lines for a person.
struct FindingLines {
  private let outcome: Outcome
  private let changes: FindingChanges
  private let before: LineTable
  private let after: LineTable

  /// Creates the lines for `outcome`; `nil` where nothing is edited.
  init?(_ outcome: Outcome) {
    guard let changes = outcome.findings() else { return nil }
    self.outcome = outcome
    self.changes = changes
    before = LineTable(outcome.before.text)
    after = LineTable(outcome.after.text)
  }

  /// The lines: what is cured, what is left, what is caused.
  var lines: [String] {
    guard case .fix(let options) = outcome.request else { return linesOfPatch }
    return changes.cured.map { "mended: \(words(for: $0, in: before))\(fix(of: $0))" }
      + changes.caused.map { "caused: \(words(for: $0, in: after))" }
      + changes.left.filter(options.concern).map { finding in
        "left: \(words(for: finding, in: after))\(way(outOf: finding, options))"
      }
  }

  /// After a patch, which is not about findings, notes are too much, and those alike are told once.
  private var linesOfPatch: [String] {
    let left = DiagnosticCounts([
      DiagnosedFile(
        path: outcome.input.path, text: outcome.after.text,
        diagnostics: changes.left.filter { $0.severity != .note })
    ])
    return summary(of: changes.cured, in: before).map { "cured: \($0)" }
      + summary(of: changes.caused, in: after).map { "caused: \($0)" }
      + (left.words.map { ["left: \($0), of which 'cfgpatch validate' tells"] } ?? [])
  }

  /// The first finding of each code that is more than a note, and how many are like it.
  private func summary(of findings: [Diagnostic], in lines: LineTable) -> [String] {
    let byCode = Dictionary(grouping: findings.filter { $0.severity != .note }, by: \.id.code)
    return byCode.sorted { $0.key < $1.key }.compactMap { _, alike in
      let others = alike.count > 1 ? ", and \(alike.count - 1) more" : ""
      return alike.first.map { words(for: $0, in: lines) + others }
    }
  }

  private func words(for finding: Diagnostic, in lines: LineTable) -> String {
    let line = lines.location(of: finding.range.lowerBound).line
    return "\(finding.severity.rawValue): line \(line): \(finding.message) "
      + "[\(finding.id.code) \(finding.id.slug)]"
  }

  private func fix(of finding: Diagnostic) -> String {
    finding.fixes.first.map { "; \($0.title)" } ?? ""
  }

  private func way(outOf finding: Diagnostic, _ options: FixOptions) -> String {
    guard let fix = finding.fixes.first else { return "" }
    return options.choice(for: finding) == nil
      ? "; '--unsafe' would \(fix.title)" : "; to \(fix.title) would cause another error"
  }
}
