import ConfigModel
import ConfigPatch
import SourceDiagnostics

extension Pipeline {
  /// Refuses `outcome` if the file that it leads to has a finding that `policy` does not allow.
  func refuseOffences(in outcome: Outcome, against policy: FilePolicy) throws(Failure) {
    guard policy.failOn != nil else { return }
    let offences = policy.offences(in: findings(in: outcome.after, of: outcome.input)).diagnostics
    guard !offences.isEmpty else { return }
    let edits = outcome.edits.map(\.edit)
    let secrets = outcome.secrets
    let placed = offences.map { offence in
      var offence = secrets.masking(offence.placed(before: edits))
      // The bytes that a fix would replace are those of a text that nobody gets to see.
      offence.fixes = []
      return offence
    }
    throw .refused(DiagnosedFile(outcome.input, outcome.before, placed))
  }
}
