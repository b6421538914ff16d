import ConfigModel
import ConfigPatch
import SourceDiagnostics
import SourceText

extension Pipeline {
  /// Returns what the fixes that `request` asks for make of `input`, whose text is that of
  /// `document`.
  func outcome(
    of options: FixOptions, _ request: PatchRequest, for input: Input,
    _ document: ConfigurationDocument
  ) throws(Failure) -> Outcome {
    let mending = Mending(options: options) { text in
      // What the file refers to and what product it is of may come to light only by a fix.
      let document = configuration(of: text, input)
      let validation = Validation(of: product(of: document, input), secondParser)
      return Mending.State(document, validation.countingFindings(in: document))
    }
    return try refusing(document, input) { () throws(Refusal) in
      let result = try mending.result(for: document.text)
      let after = result.patch.after
      let assignment = try ProductAssignment(of: after, input, for: request)
      try Validation(of: assignment.product, secondParser).refuseWorse(after, than: document)
      var outcome = Outcome(
        input: input, request: request, before: document, assignment: assignment,
        result: result.patch)
      outcome.mended = result.findings
      return outcome
    }
  }

  private func product(of document: ConfigurationDocument, _ input: Input) -> Product {
    do throws(Recognition.Contradiction) {
      return try Recognition(of: document, kind: input.kind, path: input.nominalPath).product
    } catch {
      return .dotNet
    }
  }
}
