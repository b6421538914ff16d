import ConfigPatch
import FileStore
public import SourceDiagnostics

/// Why a file is not what was asked for, in words for a person.
public struct FailureReport: Sendable {
  private let failure: Failure

  /// Creates the report of `failure`.
  public init(_ failure: Failure) { self.failure = failure }

  /// The failure in one clause.
  public var message: String {
    switch failure {
    case .refused(let file): file.diagnostics.map(\.message).joined(separator: "; ")
    case .edited(let file): file.diagnosed.diagnostics.map(\.message).joined(separator: "; ")
    case .store(let error): error.message
    case .noBackup(let missing): missing.message
    case .unusable(let unusable):
      switch unusable.reason {
      case .unreadable(let error):
        "the \(unusable.role.rawValue) cannot be used: \(error.message)"
      case .faulty(let file):
        "the \(unusable.role.rawValue) '\(unusable.path)' cannot be used: "
          + file.diagnostics.map(\.message).joined(separator: "; ")
      }
    }
  }

  /// Returns what is wrong, where, what the program would do about it, and what to do.
  public func text(_ report: TextReport) -> String {
    switch failure {
    case .refused(let file): report.text(for: file)
    case .edited(let file): report.text(for: file.diagnosed) + file.difference
    case .store(let error): text(error.message, error.advice)
    case .noBackup(let missing): text(missing.message, missing.advice)
    case .unusable(let unusable):
      switch unusable.reason {
      case .unreadable: text(message, unusable.advice)
      case .faulty(let file): report.text(for: file)
      }
    }
  }

  /// What is wrong with the text of the file, if that is the failure.
  var diagnosed: DiagnosedFile? {
    switch failure {
    case .refused(let file): file
    case .unusable(let unusable):
      if case .faulty(let file) = unusable.reason { file } else { nil }
    case .edited(let file): file.diagnosed
    case .store, .noBackup: nil
    }
  }

  private func text(_ message: String, _ advice: String) -> String {
    "cfgpatch: \(message.visible)\n  \(advice.visible)\n"
  }
}

extension MissingBackup {
  /// What is, in one clause.
  fileprivate var message: String {
    "there is no backup of '\(path)'" + (folder.map { " in '\($0)'" } ?? "")
      + (stamp.map { " with the stamp '\($0)'" } ?? "")
  }

  /// What to do about it, as an instruction.
  fileprivate var advice: String {
    guard stamps.isEmpty else { return "there is " + stamps.joined(separator: ", ") }
    guard folder == nil else {
      return
        "a backup in a folder belongs to the path that its file had: restore it there, or copy "
        + "the backup by hand if the file was moved"
    }
    return "name the folder of the backups with '--from'; '--backup' makes one with a change"
  }
}
