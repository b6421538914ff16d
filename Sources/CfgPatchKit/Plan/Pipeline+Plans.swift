import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText

extension Pipeline {
  /// Returns what `plan` makes of `input`, whose text is that of `document`.
  func outcome(
    of plan: Plan, for input: Input, _ document: ConfigurationDocument
  ) throws(Failure) -> Outcome {
    let request = PatchRequest.plan(plan)
    let mark = ContentMark(of: input.bytes)
    let candidates = plan.candidates(for: input.path)
    let step = candidates.first { $0.before == mark }
    let text = step.map { $0.result(for: document.text) } ?? document.text
    guard let text else { throw plan.fault(for: input.path) }
    return try refusing(document, input) { () throws(Refusal) in
      guard step != nil || candidates.contains(where: { $0.after == mark }) else {
        throw Refusal(plan.isReversed ? .notMadeByPlan : .notPlanned)
      }
      let after = configuration(of: text, input)
      let assignment = try ProductAssignment(of: after, input, for: request)
      if text != document.text, !plan.isReversed {
        if let fault = after.syntax.diagnostic { throw Refusal(worse: fault) }
        try Validation(of: assignment.product, secondParser).refuseWorse(after, than: document)
      }
      return Outcome(
        input: input, request: request, before: document, assignment: assignment,
        result: Patch.Result(
          after: after, edits: step?.edits ?? [],
          settled: text == document.text ? [plan.statement] : []))
    }
  }
}

extension Outcome {
  /// What is kept beside a backup, to know what was written, and why.
  var record: [UInt8] { Array(Plan([FilePlan(self)]).text.utf8) }
}

extension Plan {
  /// What a person is told of a file that is as the plan wants it.
  fileprivate var statement: String {
    isReversed
      ? "the file is what it was before the plan" : "the file is what the plan makes of it"
  }

  /// The failure of a plan that contradicts itself about the file at `path`.
  fileprivate func fault(for path: String) -> Failure {
    let diagnostic = Diagnostic(
      .unusablePlan, .error, nil, at: 0..<0,
      "the edits for '\(path)' do not give the content that the plan names")
    return .unusable(
      UnusableFile(
        .plan, at: source.path,
        .faulty(
          DiagnosedFile(path: source.path, text: source.text, diagnostics: [diagnostic]))))
  }
}

extension Diagnostic {
  fileprivate static let notPlanned: Diagnostic = {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG9020", "not-the-planned-file"), .error, nil, at: 0..<0,
      "the file is not the one that the plan was made for")
    diagnostic.advice = "make the plan anew, which starts from the file as it is now"
    return diagnostic
  }()

  fileprivate static let notMadeByPlan: Diagnostic = {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG9020", "not-the-planned-file"), .error, nil, at: 0..<0,
      "the file is not what the plan made of it")
    diagnostic.advice = "take the later edits back first, or restore a backup"
    return diagnostic
  }()
}
