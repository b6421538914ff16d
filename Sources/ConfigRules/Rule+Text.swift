import SourceDiagnostics

extension Rule {
  /// The page of the rule for a terminal, of lines up to 80 columns where words allow.
  public var text: String {
    var parts = ["\(id.code) \(id.slug)", page.title.capitalizingFirst + ". " + summary]
    parts = [parts[0], parts[1].wrapped(to: 80), page.rationale.wrapped(to: 80)]
    for example in page.examples {
      parts.append(example.isBad ? "This is reported:" : "This is not:")
      parts.append(indented(example.shown))
      if let storage = example.storage { parts.append(storage) }
      if let file = example.settingsFile { parts += ["with the settings file", indented(file)] }
      if example.isBad { parts.append(indented(report(of: example))) }
    }
    parts.append(lastWords.wrapped(to: 80))
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Whether there is a fix, and since when the rule is there.
  var lastWords: String {
    let fix = page.whyNoFix.map { "There is no fix: \($0)." } ?? wayToMend
    return "\(fix) Reported since version \(page.since)."
  }

  /// The command that mends what the examples show.
  private var wayToMend: String {
    let isSafe = page.examples.contains { example in
      diagnostics(in: example.input(in: .plain)).contains { $0.fixes.contains(where: \.isSafe) }
    }
    return isSafe
      ? "'cfgpatch fix' mends it where one mending is certainly meant."
      : "'cfgpatch fix --unsafe' mends it; look first whether that is meant."
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n").trimmingLineEnds
  }
}

extension String {
  /// The text with a capital letter in front.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text without line ends behind.
  var trimmingLineEnds: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }

  /// Returns the words of the text in lines of at most `width` characters, or of one word.
  func wrapped(to width: Int) -> String {
    var lines: [String] = []
    for word in split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
