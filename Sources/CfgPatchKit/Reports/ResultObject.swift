import ConfigModel
import ConfigPatch
public import SourceDiagnostics
import SourceText

/// The result of a run as one JSON object, in the shape that configuration-management engines take.
///
/// `changed`, `msg`, `comment`, `failed`, `diff`, `backup_file` and `warnings` are read by Ansible
/// and Salt. There is never a member `rc`: Ansible takes one that is not 0 for a failure.
public struct ResultObject: Sendable {
  /// What became of one file.
  public enum Entry: Sendable {
    case outcome(Outcome, backup: String?)
    case failure(path: String, status: Int, DiagnosedFile?, message: String)
  }

  /// The files in the order in which they were named.
  public var entries: [Entry] = []
  /// Whether a difference is shown, and whether secrets are masked in it.
  public var difference: DifferenceStyle?

  /// Creates the result of a run without files.
  public init(difference: DifferenceStyle?) { self.difference = difference }

  /// The object.
  public var value: JSONValue {
    let failures = entries.compactMap(\.failureMessage)
    let message = entries.map(\.message).joined(separator: "; ")
    var members: [JSONMember] = [
      JSONMember("changed", .boolean(entries.contains(where: \.isChanged))),
      JSONMember("msg", .string(message)), JSONMember("comment", .string(message)),
    ]
    if !failures.isEmpty { members.insert(JSONMember("failed", true), at: 0) }
    if let backup = entries.lazy.compactMap(\.backup).first {
      members.append(JSONMember("backup_file", .string(backup)))
    }
    if let difference {
      let all = entries.compactMap { $0.difference(difference) }
      members.append(JSONMember("diff", all.count == 1 ? all[0] : .array(all)))
    }
    members.append(JSONMember("files", .array(entries.map(\.file))))
    members.append(
      JSONMember("warnings", .array(entries.flatMap(\.warnings).map(JSONValue.string))))
    return .object(members)
  }
}

extension ResultObject.Entry {
  fileprivate var isChanged: Bool {
    if case .outcome(let outcome, _) = self { outcome.isChanged } else { false }
  }

  fileprivate var backup: String? {
    if case .outcome(_, let backup) = self { backup } else { nil }
  }

  fileprivate var failureMessage: String? {
    if case .failure(_, _, _, let message) = self { message } else { nil }
  }

  fileprivate var message: String {
    switch self {
    case .outcome(let outcome, _):
      let count = outcome.edits.count
      let words = outcome.isChanged ? "\(count) change\(count == 1 ? "" : "s")" : "unchanged"
      return "\(outcome.input.path): \(words)"
    case .failure(let path, _, _, let message): return "\(path): \(message)"
    }
  }

  fileprivate var warnings: [String] {
    guard case .outcome(let outcome, _) = self else { return [] }
    return outcome.remarks.filter { $0.severity == .warning }
      .map { "\(outcome.input.path): \($0.message)" }
  }

  fileprivate func difference(_ style: DifferenceStyle) -> JSONValue? {
    guard case .outcome(let outcome, _) = self, outcome.isChanged else { return nil }
    let texts = style.texts(of: outcome)
    return [
      "before": .string(texts.before), "after": .string(texts.after),
      "before_header": .string(outcome.input.path), "after_header": .string(outcome.input.path),
    ]
  }

  fileprivate var file: JSONValue {
    switch self {
    case .outcome(let outcome, let backup): Self.file(outcome, backup)
    case .failure(let path, let status, let diagnosed, let message):
      [
        "path": .string(path), "changed": false, "failed": true, "status": .integer(status),
        "msg": .string(message),
        "diagnostics": diagnosed.map { JSONReport([$0]).diagnostics } ?? [],
      ]
    }
  }

  private static func file(_ outcome: Outcome, _ backup: String?) -> JSONValue {
    let secrets = outcome.secrets
    let edits = outcome.edits.map { edit -> JSONValue in
      [
        "xpath": .string(edit.path), "reason": .string(secrets.masking(edit.reason)),
        "before": .string(secrets.masking(edit.before)),
        "after": .string(secrets.masking(String(decoding: edit.edit.replacement, as: UTF8.self))),
      ]
    }
    return [
      "path": .string(outcome.input.path), "changed": .boolean(outcome.isChanged),
      "product": .string(outcome.recognition.product.kind.rawValue),
      "service": JSONValue(outcome.service), "backup_file": JSONValue(backup),
      "edits": .array(edits), "settled": .array(outcome.settled.map(JSONValue.string)),
      "remarks": JSONReport([
        DiagnosedFile(
          path: outcome.input.path, text: outcome.after.text, diagnostics: outcome.remarks)
      ]).diagnostics,
      "hints": .array(outcome.hints.map(JSONValue.string)),
    ]
  }
}
