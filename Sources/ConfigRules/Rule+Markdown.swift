import SourceDiagnostics

extension Rule {
  /// The page of the rule in Markdown.
  public var markdown: String {
    var parts = [
      "# \(id.code) `\(id.slug)`",
      "**\(page.title.capitalizingFirst.escapingMarkdown).** \(summary)",
      page.rationale.wrapped(to: 100).escapingMarkdown,
    ]
    for example in page.examples {
      parts.append(example.isBad ? "## This is reported" : "## This is not")
      parts.append(block(example.shown, "xml"))
      if let storage = example.storage { parts.append(storage) }
      if let file = example.settingsFile {
        parts += ["with the settings file", block(file, "xml")]
      }
      if example.isBad { parts.append(block(report(of: example), "text")) }
    }
    parts += ["## Fix", lastWords.wrapped(to: 100).escapingMarkdown]
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The list of all rules in Markdown, by what the program does.
  public static var markdownIndex: String {
    let consequences: [Consequence?] = Consequence.allCases + [nil]
    var parts = [
      "# Rules",
      "What `cfgpatch validate` reports, by what the program would do. Each page is what\n"
        + "`cfgpatch explain CODE --markdown` prints.",
    ]
    for consequence in consequences {
      let rules = all.filter { $0.consequence == consequence }
      guard !rules.isEmpty else { continue }
      let summary = consequence?.summary ?? "it works as written, which may not be what is meant"
      parts.append("## \(summary.capitalizingFirst)")
      let rows = rules.map { rule in
        "| [\(rule.id.code)](\(rule.id.code).md) | `\(rule.id.slug)` | \(rule.severity.rawValue) | "
          + "\(rule.page.title.escapingMarkdown) |"
      }
      parts.append(
        (["| code | name | severity | reports |", "|---|---|---|---|"] + rows)
          .joined(separator: "\n"))
    }
    parts += ["## Other codes", "What schemas and the commands that edit say besides.", others]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static var others: String {
    let rows = Explanation.all.map { explanation in
      "| [\(explanation.id.code)](\(explanation.id.code).md) | `\(explanation.id.slug)` | "
        + "\(explanation.severity.rawValue) | \(explanation.title.escapingMarkdown) |"
    }
    return (["| code | name | severity | says |", "|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  private func block(_ text: String, _ language: String) -> String {
    "```\(language)\n\(text.trimmingLineEnds)\n```"
  }
}

extension String {
  /// The text with a backslash before what Markdown would take for markup.
  var escapingMarkdown: String {
    reduce(into: "") { text, character in
      if #"\`*_[]<>|"#.contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
