public import SourceDiagnostics

/// What there is to read about a code that no rule has: what it means, and what to do.
public struct Explanation: Sendable {
  /// The code and the name, the same in every version.
  public let id: Diagnostic.ID
  /// How much it matters.
  public let severity: Severity
  /// The problem as a noun phrase.
  public let title: String
  /// What it means.
  let meaning: String
  /// What to do, as a whole sentence.
  let advice: String

  init(
    _ id: Diagnostic.ID, _ severity: Severity, title: String, meaning: String, advice: String
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.meaning = meaning
    self.advice = advice
  }

  /// All explanations, in the order of their codes.
  public static let all = (validation + schema + recognition + ownFiles + refusals + remarks)
    .sorted { $0.id.code < $1.id.code }

  /// Returns the explanation of the code or slug `name`.
  public static func named(_ name: String) -> Explanation? {
    let folded = name.lowercased()
    return all.first { $0.id.code.lowercased() == folded || $0.id.slug == folded }
  }

  /// The page for a terminal.
  public var text: String {
    [
      "\(id.code) \(id.slug)", "\(title.capitalizingFirst). \(gravity)".wrapped(to: 80),
      meaning.wrapped(to: 80), "What to do: \(advice)".wrapped(to: 80),
    ].joined(separator: "\n\n") + "\n"
  }

  /// The page in Markdown.
  public var markdown: String {
    [
      "# \(id.code) `\(id.slug)`",
      "**\(title.capitalizingFirst.escapingMarkdown).** \(gravity)",
      meaning.wrapped(to: 100).escapingMarkdown, "## What to do",
      advice.wrapped(to: 100).escapingMarkdown,
    ].joined(separator: "\n\n") + "\n"
  }

  private var gravity: String {
    switch severity {
    case .error: "An error."
    case .warning: "A warning."
    case .note: "A note."
    }
  }
}
