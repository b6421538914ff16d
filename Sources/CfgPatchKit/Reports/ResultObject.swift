import ConfigModel
import ConfigPatch
public import SourceDiagnostics
import SourceText

/// The result of a batch as one JSON object, in the shape that configuration-management engines
/// take.
///
/// `changed`, `msg`, `comment`, `failed`, `diff`, `backup_file` and `warnings` are read by Ansible
/// and Salt. There is never a member `rc`: Ansible takes one that is not 0 for a failure.
public struct ResultObject: Sendable {
  /// What is told of the files, in the order in which they were named.
  private var files: [File] = []
  /// Whether a difference is shown, and whether secrets are masked in it.
  private let difference: DifferenceStyle?
  /// Returns the number by which the caller tells a failure from others.
  private let status: @Sendable (Failure) -> Int

  /// Creates the result of a batch.
  public init(
    _ files: [ProcessedFile] = [], difference: DifferenceStyle?,
    status: @escaping @Sendable (Failure) -> Int
  ) {
    self.difference = difference
    self.status = status
    self.files = files.map(told)
  }

  /// What is told of one file, which is all that has to be kept of it.
  public struct File: Sendable {
    fileprivate let isChanged: Bool
    fileprivate let isFailed: Bool
    fileprivate let message: String
    fileprivate let backup: String?
    fileprivate let difference: JSONValue?
    fileprivate let value: JSONValue
    fileprivate let warnings: [JSONValue]
  }

  /// Returns what is told of `file`.
  public func told(of file: ProcessedFile) -> File {
    let changed = file.outcome.flatMap { $0.isChanged ? $0 : nil }
    return File(
      isChanged: changed != nil, isFailed: file.failure != nil, message: file.message,
      backup: file.backup, difference: changed.flatMap { difference?.value(of: $0) },
      value: value(of: file), warnings: file.warnings)
  }

  /// Adds what is told of the next file.
  public mutating func add(_ file: File) { files.append(file) }

  /// The object.
  public var value: JSONValue {
    let message = files.map(\.message).joined(separator: "; ")
    var members = [
      JSONMember("changed", .boolean(files.contains(where: \.isChanged))),
      JSONMember("msg", .string(message)), JSONMember("comment", .string(message)),
    ]
    if files.contains(where: \.isFailed) {
      members.insert(JSONMember("failed", true), at: 0)
    }
    if let backup = files.lazy.compactMap(\.backup).first {
      members.append(JSONMember("backup_file", .string(backup)))
    }
    if difference != nil {
      let all = files.compactMap(\.difference)
      members.append(JSONMember("diff", all.count == 1 ? all[0] : .array(all)))
    }
    members.append(JSONMember("files", .array(files.map(\.value))))
    members.append(JSONMember("warnings", .array(files.flatMap(\.warnings))))
    return .object(members)
  }

  private func value(of file: ProcessedFile) -> JSONValue {
    switch file.result {
    case .done(let outcome, let commit): outcome.value(commit)
    case .failed(let failure):
      [
        "path": .string(file.path), "changed": false, "failed": true,
        "status": .integer(status(failure)), "msg": .string(file.message),
        "diagnostics": FailureReport(failure).diagnosed
          .map { JSONReport([$0]).diagnostics } ?? [],
      ]
    }
  }
}

extension ProcessedFile {
  fileprivate var backup: String? {
    if case .done(_, let commit) = result { commit.backup } else { nil }
  }

  fileprivate var message: String {
    switch result {
    case .done(let outcome, _):
      let count = outcome.edits.count
      return "\(path): "
        + (outcome.isChanged ? "\(count) change\(count == 1 ? "" : "s")" : "unchanged")
    case .failed(let failure): return "\(path): \(FailureReport(failure).message)"
    }
  }

  fileprivate var warnings: [JSONValue] {
    outcome?.remarks.filter { $0.severity == .warning }
      .map { .string("\(path): \($0.message)") } ?? []
  }
}

extension DifferenceStyle {
  fileprivate func value(of outcome: Outcome) -> JSONValue {
    let texts = texts(of: outcome)
    let header = outcome.input.path + (self == .redacted ? " (redacted, cannot be applied)" : "")
    return [
      "before": .string(texts.before), "after": .string(texts.after),
      "before_header": .string(header), "after_header": .string(header),
    ]
  }
}

extension Outcome {
  fileprivate func value(_ commit: Commit) -> JSONValue {
    let file = DiagnosedFile(path: input.path, text: after.text, diagnostics: remarks)
    return [
      "path": .string(input.path), "changed": .boolean(isChanged),
      "product": .string(recognition.product.kind.rawValue),
      "restart": JSONValue(serviceToRestart), "backup_file": JSONValue(commit.backup),
      "edits": .array(editValues), "settled": .array(settled.map(JSONValue.string)),
      "remarks": JSONReport([file]).diagnostics, "findings": findingValues,
      "hints": .array(
        hints.map { ["purpose": .string($0.purpose.rawValue), "message": .string($0.words)] }),
    ]
  }

  private var findingValues: JSONValue {
    guard let changes = findings() else { return .null }
    let value = { (findings: [Diagnostic], text: SourceText) in
      JSONReport([DiagnosedFile(path: input.path, text: text, diagnostics: findings)]).diagnostics
    }
    return [
      "cured": value(changes.cured, before.text), "left": value(changes.left, after.text),
      "caused": value(changes.caused, after.text),
    ]
  }

  private var editValues: [JSONValue] {
    let secrets = secrets
    return edits.map { edit in
      let after = String(decoding: edit.edit.replacement, as: UTF8.self)
      return [
        "xpath": .string(edit.path), "reason": .string(secrets.masking(edit.reason)),
        "before": .string(secrets.masking(edit.before)), "after": .string(secrets.masking(after)),
      ]
    }
  }
}
