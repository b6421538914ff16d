import SourceDiagnostics

/// One place where a rule found its problem.
struct Finding {
  let message: String
  let range: Range<Int>
  var runtimeMessage: String?
  var advice: String?
  var notes: [Diagnostic.Note] = []
  var fixes: [Diagnostic.Fix] = []
  /// A severity other than the rule's, where the file tells more; `nil` means the rule's.
  var severity: Severity?

  init(_ message: String, at range: Range<Int>, advice: String? = nil) {
    self.message = message
    self.range = range
    self.advice = advice
  }

  func diagnostic(
    _ id: Diagnostic.ID, _ severity: Severity, _ consequence: Consequence?
  ) -> Diagnostic {
    var diagnostic = Diagnostic(id, self.severity ?? severity, consequence, at: range, message)
    diagnostic.runtimeMessage = runtimeMessage
    diagnostic.advice = advice
    diagnostic.notes = notes
    diagnostic.fixes = fixes
    return diagnostic
  }
}
