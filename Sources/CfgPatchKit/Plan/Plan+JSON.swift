import ConfigPatch
import SourceDiagnostics
import SourceText

extension Plan {
  /// The version of the form.
  static let version = "1"
  static let keys = ["version", "files"]

  /// The plan as one document of JSON, with a line for each edit.
  public var text: String {
    let lines = files.map(\.text).joined(separator: ",\n")
    return "{\n  \"version\": \(Self.version),\n  \"files\": ["
      + (lines.isEmpty ? "" : "\n\(lines)\n  ") + "]\n}\n"
  }
}

extension FilePlan {
  static let keys = ["path", "command", "before", "after", "edits"]

  fileprivate var text: String {
    let marks = [before, after].map { mark in
      JSONValue.object([
        JSONMember(ContentMark.keys[0], .integer(mark.size)),
        JSONMember(ContentMark.keys[1], .string(mark.sha256)),
      ])
    }
    let values = [.string(path), .string(command)] + marks
    let members = zip(Self.keys, values).map { "\"\($0)\": \($1.text)" }
    let lines = edits.map { "      \($0.value.text)" }.joined(separator: ",\n")
    return "    {\n" + members.map { "     \($0),\n" }.joined()
      + "     \"edits\": [" + (lines.isEmpty ? "" : "\n\(lines)\n     ") + "]}"
  }
}

extension ContentMark {
  static let keys = ["size", "sha256"]
}

extension PlannedEdit {
  static let keys = ["start", "end", "xpath", "reason", "before", "after"]

  fileprivate var value: JSONValue {
    let after = String(decoding: edit.replacement, as: UTF8.self)
    let values: [JSONValue] = [
      .integer(edit.range.lowerBound), .integer(edit.range.upperBound), .string(path),
      .string(reason), .string(before), .string(after),
    ]
    return .object(zip(Self.keys, values).map(JSONMember.init))
  }
}
