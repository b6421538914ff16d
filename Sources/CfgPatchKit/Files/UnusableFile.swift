public import FileStore
public import SourceDiagnostics

/// A file that tells cfgpatch what to do, and cannot be used.
public struct UnusableFile: Error, Sendable {
  /// What the file is for.
  public enum Role: String, Hashable, Sendable {
    /// It holds what one of cfgpatch's own commands inserts.
    case template
    /// It holds what a user wants to be applied.
    case patch
    /// It holds what a project wants of `validate`.
    case project = "project file"
    /// It holds the state that files should have.
    case policy
    /// It holds findings that are known.
    case baseline
    /// It holds edits that are to be made.
    case plan
  }

  /// Why it cannot be used.
  public enum Reason: Sendable {
    /// The file is not there, or cannot be read.
    case unreadable(FileStoreError)
    /// Something is wrong in the file.
    case faulty(DiagnosedFile)
  }

  /// What the file is for.
  public let role: Role
  /// The path of the file.
  public let path: String
  /// Why it cannot be used.
  public let reason: Reason

  /// What to do if the file cannot be read, as an instruction.
  let advice: String

  init(_ role: Role, at path: String, _ reason: Reason, advice: String? = nil) {
    self.role = role
    self.path = path
    self.reason = reason
    self.advice = advice ?? role.advice
  }
}

extension UnusableFile.Role {
  /// What to do if a file of the role cannot be read, as an instruction.
  fileprivate var advice: String {
    switch self {
    case .template: "name a folder that holds every template, or none"
    case .patch: "name the file of a patch"
    case .project: "name a file that is there, or leave '--project' out"
    case .policy: "name a project file that has a part 'policy'"
    case .plan: "name the file of a plan, as '--plan' prints it"
    case .baseline: "name a file that is there, or let '--write-baseline' make it"
    }
  }
}
