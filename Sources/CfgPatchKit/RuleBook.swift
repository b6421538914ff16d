import ConfigRules
import SchemaValidation
public import SourceDiagnostics

/// What there is to read about the rules of `validate`, and about every other code.
public enum RuleBook {
  /// A name that is no code and no slug.
  public struct UnknownRule: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name.
    public let name: String
    /// The code and slug that are most like it.
    public let nearest: String?

    fileprivate init(_ name: String, _ known: [Diagnostic.ID]) {
      self.name = name
      nearest = Rule.nearest(to: name, among: known).map { "\($0.code) \($0.slug)" }
    }

    /// The error in words.
    public var description: String {
      "there is no rule '\(name)'" + (nearest.map { "; the nearest is \($0)" } ?? "")
    }
  }

  /// What `validate` can report, in the order of the codes: rules, and what is no rule.
  public static let ids =
    (Rule.all.map(\.id) + SchemaValidator.ids + [.parsersDisagree, .unclearProduct])
    .sorted { $0.code < $1.code }

  /// Returns what has the code or slug `name`.
  public static func id(named name: String) -> Diagnostic.ID? {
    let folded = name.lowercased()
    return ids.first { $0.code.lowercased() == folded || $0.slug == folded }
  }

  /// Returns the page of what has the code or slug `name`.
  ///
  /// - Throws: ``UnknownRule`` if nothing has.
  public static func page(of name: String, markdown: Bool) throws(UnknownRule) -> String {
    if let rule = Rule.named(name) { return markdown ? rule.markdown : rule.text }
    guard let explanation = Explanation.named(name) else {
      throw UnknownRule(name, Rule.all.map(\.id) + Explanation.all.map(\.id))
    }
    return markdown ? explanation.markdown : explanation.text
  }

  /// Returns the code of the rule that has the code or slug `name`.
  ///
  /// - Throws: ``UnknownRule`` if none has.
  public static func code(of name: String) throws(UnknownRule) -> String {
    guard let rule = Rule.named(name) else { throw UnknownRule(name, Rule.all.map(\.id)) }
    return rule.id.code
  }

  /// The rules as lines of a terminal: code, severity, name, and what is reported.
  public static var list: String {
    let width = Rule.all.map(\.id.slug.count).max() ?? 0
    return Rule.all.map { rule in
      let severity = rule.severity.rawValue.padded(to: 7)
      return "\(rule.id.code)  \(severity)  \(rule.id.slug.padded(to: width))  \(rule.page.title)\n"
    }.joined()
  }

  /// The rules as reports describe them.
  public static var descriptions: [RuleDescription] {
    Rule.all.map { rule in
      var description = RuleDescription(
        rule.id, rule.severity, rule.consequence, title: rule.page.title,
        rationale: rule.page.rationale)
      description.markdown = rule.markdown
      return description
    }
  }

  /// The rules as JSON: an array in the order of the codes.
  public static var json: JSONValue {
    .array(
      Rule.all.map { rule in
        [
          "code": .string(rule.id.code), "name": .string(rule.id.slug),
          "severity": .string(rule.severity.rawValue),
          "consequence": JSONValue(rule.consequence?.rawValue), "title": .string(rule.page.title),
          "since": .string(rule.page.since),
        ]
      })
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
