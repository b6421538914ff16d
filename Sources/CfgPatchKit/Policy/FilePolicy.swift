import ConfigModel
import ConfigPatch
import SourceDiagnostics

/// What a policy wants of one file.
public struct FilePolicy: Hashable, Sendable {
  /// The patches that should hold, in the order in which they are made.
  let steps: [Step]
  /// The least severity that no finding of the file may have, if there is one.
  var failOn: Severity?
  /// How findings are judged, if not as rules do.
  let project: Project?

  /// One of the patches.
  struct Step: Hashable, Sendable {
    /// What names it among the others, as a noun.
    let title: String
    let request: PatchRequest
  }

  /// Returns which of the findings of `file` the policy does not allow.
  func offences(in file: DiagnosedFile) -> DiagnosedFile {
    let judged = project?.judging(file) ?? file
    guard let failOn else { return judged.with([], suppressed: judged.suppressed) }
    return judged.with(
      judged.diagnostics.filter { $0.severity >= failOn }, suppressed: judged.suppressed)
  }
}
