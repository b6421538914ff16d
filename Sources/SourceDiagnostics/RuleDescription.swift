/// What there is to say about a rule apart from any file: plain data for reports that carry rules.
///
/// A rule of a higher module hands in its own; a diagnostic whose rule nobody describes is its own
/// description.
public struct RuleDescription: Hashable, Sendable {
  /// The identity that the diagnostics of the rule have.
  public let id: Diagnostic.ID
  /// The problem in a few words, without a full stop.
  public let title: String
  /// What .NET does and why that is a problem, as plain text.
  public let rationale: String
  /// How much a finding of the rule matters where nobody says otherwise.
  public let severity: Severity
  /// What the program would do, if that is the same for every finding.
  public let consequence: Consequence?
  /// The help page of the rule, if there is one.
  public var markdown: String?

  /// Creates a description without a page of help, which can be added to it.
  public init(
    _ id: Diagnostic.ID, _ severity: Severity, _ consequence: Consequence?, title: String,
    rationale: String
  ) {
    self.id = id
    self.title = title
    self.rationale = rationale
    self.severity = severity
    self.consequence = consequence
  }

  /// Creates the description of a rule of which nothing is known but one diagnostic.
  init(of diagnostic: Diagnostic) {
    self.init(
      diagnostic.id, diagnostic.severity, diagnostic.consequence,
      title: diagnostic.message.visible, rationale: diagnostic.message.visible)
  }
}
