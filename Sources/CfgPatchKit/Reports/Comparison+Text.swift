public import ConfigPatch
public import SourceDiagnostics

extension Comparison {
  /// The comparison for a person.
  public var text: String {
    let files = "\(sides.before.input.path.visible) and \(sides.after.input.path.visible)"
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
        "changed \(entry.path)\(part): '\(before.value)' (\(sides.before.place(of: before))) becomes "
        + "'\(after.value)' (\(sides.after.place(of: after)))"
    case (.some(let before), nil):
      let place = sides.before.place(of: before)
      return "removed \(entry.path)\(part)\(said(before, entry)) (\(place))"
    case (nil, .some(let after)):
      let place = sides.after.place(of: after)
      return "added \(entry.path)\(part)\(said(after, entry)) (\(place))"
    case (nil, nil): return entry.path
    }
  }

  /// Returns `entry`, which a patch of the first file leaves different, as one line without its
  /// end.
  public func words(forUnpatched entry: ConfigurationDifference.Entry) -> String {
    let home = entry.home.map { ", since it is in '\($0)'" } ?? ""
    return "not in the patch\(home): \(words(for: entry))"
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
      "before": .string(sides.before.input.path), "after": .string(sides.after.input.path),
      "verdict": .string(verdict.rawValue),
      "differences": .array(entries.map(value(of:))),
    ]
  }

  private func value(of entry: ConfigurationDifference.Entry) -> JSONValue {
    let change = entry.before == nil ? "added" : entry.after == nil ? "removed" : "changed"
    return [
      "change": .string(change), "path": .string(entry.path), "part": JSONValue(entry.part),
      "before": entry.before.map { value(of: $0, in: sides.before) } ?? .null,
      "after": entry.after.map { value(of: $0, in: sides.after) } ?? .null,
    ]
  }

  private func value(
    of side: ConfigurationDifference.Entry.Side, in file: ComparedFile
  ) -> JSONValue {
    [
      "value": .string(side.value), "line": .integer(file.line(of: side)),
      "file": JSONValue(side.file),
    ]
  }
}
