import ConfigModel
import ConfigPatch
public import SourceDiagnostics
import SourceText

/// How far a file is from what a policy wants of it.
public struct FileDrift: Sendable {
  /// The file as it is, with a finding for each edit that would bring it back, and for whatever
  /// else the policy does not allow.
  public let file: DiagnosedFile
  /// A Boolean value indicating whether the file left the state that its patches give it.
  public let hasLeft: Bool
  /// A Boolean value indicating whether the file has findings that the policy does not allow.
  public let hasOffences: Bool
}

extension Pipeline {
  /// Returns how far the file of `task`, whose request is that of a policy, is from what is wanted.
  ///
  /// - Throws: ``Failure`` if the file cannot be read, or cannot be brought there.
  /// - Precondition: The request is that of a policy.
  public func drift(of task: FileTask) throws(Failure) -> FileDrift {
    guard case .policy(let policy) = task.request else {
      preconditionFailure("a file drifts from what a policy wants, and from nothing else")
    }
    let input = Input(try read(task.path), as: task.nominalPath, kind: task.kind)
    var patches = policy
    patches.failOn = nil
    let outcome = try outcome(of: .policy(patches), for: input)
    let offences =
      policy.failOn == nil
      ? DiagnosedFile(input, outcome.before, [])
      : policy.offences(in: findings(in: outcome.before, of: input))
    let departures = outcome.isChanged ? outcome.departures : []
    return FileDrift(
      file: offences.with(
        offences.diagnostics + departures, suppressed: offences.suppressed),
      hasLeft: !departures.isEmpty, hasOffences: !offences.diagnostics.isEmpty)
  }
}

extension Outcome {
  /// What the edits would change, with places in the text before them.
  fileprivate var departures: [Diagnostic] {
    let secrets = secrets
    return edits.indices.map { index in
      let edit = edits[index]
      let reason = edit.reason + (formerValue(at: index).map { ", and here it is '\($0)'" } ?? "")
      var departure = Diagnostic(
        .leftTheState, .error, nil, at: edit.edit.range, "the policy \(reason)"
      ).placed(before: edits[..<index].map(\.edit))
      departure.advice = "'cfgpatch apply --policy' brings the file back"
      return secrets.masking(departure)
    }
  }

  /// The value that the edit at `index` replaces, if it is one of the text before all edits.
  private func formerValue(at index: Int) -> String? {
    let edit = edits[index]
    let touched = edits[..<index].contains { other in
      other.edit.range.lowerBound <= edit.edit.range.upperBound
        && edit.edit.range.lowerBound <= other.edit.range.lowerBound + other.edit.replacement.count
    }
    return touched ? nil : edit.formerValue
  }
}

extension Diagnostic.ID {
  /// What is reported of a file that is no longer as a policy wants it.
  static let leftTheState = Diagnostic.ID("CFG6201", "left-the-state")
}
