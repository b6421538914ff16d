/// A document in Markdown.
struct Markdown {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows of the table whose first column has the heading `heading`, without that heading.
  func rows(under heading: String) -> [[String]] {
    guard let head = lines.firstIndex(where: { Self.cells(in: $0).first == heading }) else {
      return []
    }
    return lines[(head + 1)...].prefix { $0.hasPrefix("|") }.dropFirst().map(Self.cells)
  }

  /// The targets of the links outside code, without the part after `#`.
  var links: [String] {
    prose.flatMap { $0.matches(of: #/\]\((?<target>[^)\s]+)/#) }
      .map { String($0.output.target.prefix { $0 != "#" }) }
  }

  /// The lines inside fences.
  var fenced: [String] { lines.indices.filter { fences($0) }.map { lines[$0] } }

  private var prose: [String] {
    lines.indices.filter { !fences($0) }.map { lines[$0].replacing(#/`[^`]*`/#, with: "") }
  }

  /// Returns whether the line at `index` is inside a fence.
  private func fences(_ index: Int) -> Bool {
    let above = lines[..<index].count { Self.isFence($0) }
    return above % 2 == 1 && !Self.isFence(lines[index])
  }

  private static func isFence(_ line: String) -> Bool { line.firstMatch(of: #/^\s*```/#) != nil }

  private static func cells(in line: String) -> [String] {
    guard line.hasPrefix("|") else { return [] }
    return line.split(separator: "|", omittingEmptySubsequences: false)
      .dropFirst().dropLast().map {
        String($0.trimmingPrefix(#/\s+/#).replacing(#/\s+$/#, with: ""))
      }
  }
}

/// Returns the words in backticks of a cell.
func quotedWords(in cell: String) -> [String] {
  cell.matches(of: #/`(?<word>[^`]+)`/#).map { String($0.output.word) }
}
