import ConfigModel
import ConfigRules
import LosslessXML
import SourceDiagnostics

/// What is known of one text before rules are asked: it takes two runs of libxml2 and one through
/// the model of .NET, so it is found once and used by all who ask.
struct Judgement: Sendable {
  /// What the model says.
  let input: RuleInput
  /// What another parser has against the text.
  let disagreement: Diagnostic?
  /// What the schema does not allow.
  private let schemaErrors: [Diagnostic]

  init(input: RuleInput, disagreement: Diagnostic?, schemaErrors: [Diagnostic]) {
    self.input = input
    self.disagreement = disagreement
    self.schemaErrors = schemaErrors
  }

  /// The errors among the findings, which cost less to find than all of them.
  var errors: [Diagnostic] {
    let found = Rule.errors(in: input)
    return found + schemaErrors(besides: found)
  }

  /// Returns what the schema does not allow in tags in which none of `found` is an error.
  func schemaErrors(besides found: [Diagnostic]) -> [Diagnostic] {
    schemaErrors.filter { !isKnown($0, among: found) }
  }

  private func isKnown(_ finding: Diagnostic, among found: [Diagnostic]) -> Bool {
    let tag = input.configuration.syntax.elements.map(\.startTagRange)
      .last { $0.lowerBound <= finding.range.lowerBound }
    let place = tag.map { $0.overlaps(finding.range) ? $0 : finding.range } ?? finding.range
    return found.contains { $0.severity == .error && $0.range.overlaps(place) }
  }
}
