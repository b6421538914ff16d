public import ConfigPatch
public import SourceDiagnostics

extension Comparison {
  /// The comparison for a person.
  public var text: String {
    let files = "\(paths.before.visible) and \(paths.after.visible)"
    let headline =
      switch verdict {
      case .same: "are the same"
      case .spelling: "differ in spelling only"
      case .different: "differ"
      }
    return "\(files) \(headline)\n" + entries.map { "  \(words(for: $0).visible)\n" }.joined()
  }

  /// Returns `entry` as one line, without its end.
  public func words(for entry: ConfigurationDifference.Entry) -> String {
    let part = entry.part.map { ": \($0)" } ?? ""
    switch (entry.before, entry.after) {
    case (.some(let before), .some(let after)):
      return
        "changed \(entry.path)\(part): '\(before.value)' (line \(line(before: before))) becomes "
        + "'\(after.value)' (line \(line(after: after)))"
    case (.some(let before), nil):
      return "removed \(entry.path)\(part)\(said(before, entry)) (line \(line(before: before)))"
    case (nil, .some(let after)):
      return "added \(entry.path)\(part)\(said(after, entry)) (line \(line(after: after)))"
    case (nil, nil): return entry.path
    }
  }

  private func said(
    _ side: ConfigurationDifference.Entry.Side, _ entry: ConfigurationDifference.Entry
  ) -> String {
    guard !side.value.isEmpty else { return "" }
    return entry.part == nil ? ": \(side.value)" : " '\(side.value)'"
  }

  /// The comparison as one JSON object.
  public var value: JSONValue {
    [
      "before": .string(paths.before), "after": .string(paths.after),
      "verdict": .string(verdict.rawValue),
      "differences": .array(entries.map(value(of:))),
    ]
  }

  private func value(of entry: ConfigurationDifference.Entry) -> JSONValue {
    let change = entry.before == nil ? "added" : entry.after == nil ? "removed" : "changed"
    return [
      "change": .string(change), "path": .string(entry.path), "part": JSONValue(entry.part),
      "before": entry.before.map { value(of: $0, line(before: $0)) } ?? .null,
      "after": entry.after.map { value(of: $0, line(after: $0)) } ?? .null,
    ]
  }

  private func value(of side: ConfigurationDifference.Entry.Side, _ line: Int) -> JSONValue {
    ["value": .string(side.value), "line": .integer(line)]
  }
}
