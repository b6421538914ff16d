import ConfigRules
import SchemaValidation
public import SourceDiagnostics

/// What there is to read about the rules of `validate`.
public enum RuleBook {
  /// A name that is the code or slug of no rule.
  public struct UnknownRule: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name.
    public let name: String
    /// The code and slug that are most like it.
    public let nearest: String?

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

  /// Returns the page of the rule with the code or slug `name`.
  ///
  /// - Throws: ``UnknownRule`` if there is none.
  public static func page(of name: String, markdown: Bool) throws(UnknownRule) -> String {
    guard let rule = Rule.named(name) else {
      let nearest = Rule.nearest(to: name).map { "\($0.id.code) \($0.id.slug)" }
      throw UnknownRule(name: name, nearest: nearest)
    }
    return markdown ? rule.markdown : rule.text
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
