import SourceDiagnostics

/// What a project makes of the findings of a rule.
public enum RuleSetting: String, Hashable, Sendable, CaseIterable {
  /// They are not reported.
  case off
  /// They are notes.
  case note
  /// They are warnings.
  case warning
  /// They are errors.
  case error

  /// Returns `diagnostic` as it is reported, or `nil` if it is not.
  func applied(to diagnostic: Diagnostic) -> Diagnostic? {
    var diagnostic = diagnostic
    guard let severity = Severity(rawValue: rawValue) else { return nil }
    diagnostic.severity = severity
    return diagnostic
  }
}

/// What a project makes of rules, by their codes.
struct RuleSettings: Hashable, Sendable {
  var byCode: [String: RuleSetting] = [:]

  /// Returns `diagnostics` as they are reported.
  func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap(applied)
  }

  /// Returns `diagnostic` as it is reported, or `nil` if it is not.
  func applied(to diagnostic: Diagnostic) -> Diagnostic? {
    guard let setting = byCode[diagnostic.id.code] else { return diagnostic }
    return setting.applied(to: diagnostic)
  }
}
