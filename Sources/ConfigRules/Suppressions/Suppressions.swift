import ConfigModel
public import LosslessXML
public import SourceDiagnostics

/// What comments in a file want not to be told of: `<!-- cfgpatch:ignore RULE REASON -->`.
///
/// A comment is about one rule, by code or name, and about the next element with all that is in it;
/// before the root it is about the whole file. A comment without a reason suppresses nothing, and
/// what is wrong with a comment cannot itself be suppressed.
public struct Suppressions {
  /// What is wrong with a comment.
  enum Problem {
    case incomplete, unknownRule, unused
  }

  private let comments: [SuppressionComment]
  private let ids: [Diagnostic.ID]

  /// Reads the comments of `document`, which may name the rules `ids`.
  ///
  /// A document that is not well-formed has none: what its comments are about is not known.
  public init(in document: DocumentSyntax, naming ids: [Diagnostic.ID]) {
    comments = document.isWellFormed ? SuppressionComment.all(in: document) : []
    self.ids = ids
  }

  /// Returns which of `diagnostics` count and which do not, with what is wrong with the comments.
  public func applied(
    to diagnostics: [Diagnostic]
  ) -> (counting: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    var counting = problems(in: diagnostics).map { problem, finding in
      let rule = Rule(of: problem)
      return finding.diagnostic(rule.id, rule.severity, rule.consequence)
    }
    var suppressed: [SuppressedDiagnostic] = []
    for diagnostic in diagnostics {
      if let comment = comments.first(where: { suppresses($0, diagnostic) }) {
        let suppression = Suppression.comment(reason: comment.reason)
        suppressed.append(SuppressedDiagnostic(diagnostic, suppression))
      } else {
        counting.append(diagnostic)
      }
    }
    return (counting, suppressed)
  }

  /// Returns what is wrong with comments in a file in which `diagnostics` are found.
  func problems(in diagnostics: [Diagnostic]) -> [(Problem, Finding)] {
    comments.compactMap { problem(with: $0, in: diagnostics) }
  }

  private func problem(
    with comment: SuppressionComment, in diagnostics: [Diagnostic]
  ) -> (Problem, Finding)? {
    let form = "write 'cfgpatch:ignore RULE REASON'"
    if let words = comment.incompleteness {
      return (.incomplete, Finding(words, at: comment.range, advice: form))
    }
    guard let rule = comment.rule else { return nil }
    guard let id = id(named: rule.text) else {
      let nearest =
        Rule.nearest(to: rule.text, among: ids).map { "; the nearest is '\($0.slug)'" } ?? ""
      return (
        .unknownRule,
        Finding(
          "there is no rule '\(rule.text)' to ignore", at: rule.range,
          advice: "name a rule that 'cfgpatch rules' lists\(nearest)")
      )
    }
    guard !diagnostics.contains(where: { suppresses(comment, $0) }) else { return nil }
    let isAlone = comment.extent == nil
    return (
      .unused,
      Finding(
        "the suppression of '\(id.slug)' suppresses nothing"
          + (isAlone ? ", since no element follows it" : ""), at: comment.range,
        advice: isAlone
          ? "put the comment before the element that it is about" : "remove the comment")
    )
  }

  private func suppresses(_ comment: SuppressionComment, _ diagnostic: Diagnostic) -> Bool {
    guard let rule = comment.rule, let id = id(named: rule.text), let extent = comment.extent else {
      return false
    }
    return diagnostic.id == id && extent.contains(diagnostic.range.lowerBound)
  }

  private func id(named name: String) -> Diagnostic.ID? {
    let folded = name.lowercased()
    return ids.first { $0.code.lowercased() == folded || $0.slug == folded }
  }
}

extension Suppressions {
  /// Returns the findings of one rule about comments in `input`, for its page and its tests.
  static func findings(of problem: Problem, in input: RuleInput) -> [Finding] {
    Suppressions(in: input.configuration.syntax, naming: Rule.all.map(\.id))
      .problems(in: Rule.diagnostics(in: input))
      .filter { $0.0 == problem }.map(\.1)
  }
}

extension Rule {
  /// Returns the rule about a problem of a comment.
  fileprivate init(of problem: Suppressions.Problem) {
    self =
      switch problem {
      case .incomplete: .incompleteSuppression
      case .unknownRule: .suppressionOfUnknownRule
      case .unused: .unusedSuppression
      }
  }

  /// A Boolean value indicating whether the rule is about comments, whose worth is known only when
  /// all other rules have been asked.
  var isAboutSuppressions: Bool { id.code.hasPrefix("CFG60") }
}
