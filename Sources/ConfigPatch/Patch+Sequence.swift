public import ConfigModel
import SourceDiagnostics
import SourceText

extension Patch {
  /// One of several patches, and what a person calls it.
  public struct Step: Sendable {
    /// What names the patch among the others, as a noun.
    public let title: String
    /// The patch.
    public let patch: Patch

    /// Creates a step.
    public init(_ title: String, _ patch: Patch) {
      self.title = title
      self.patch = patch
    }
  }

  /// Returns what `steps`, made one after the other, make of `document`.
  ///
  /// In the end every step holds, so that a second run finds nothing to do: steps of which one
  /// undoes what another does are refused, whatever their order.
  ///
  /// - Throws: ``Refusal`` if one of the steps is refused, or if two contradict each other. The
  ///   place of its diagnostic is in `document`.
  public static func result(
    of steps: [Step], for document: ConfigurationDocument
  ) throws(Refusal) -> Result {
    var states = [document]
    var edits: [PlannedEdit] = []
    var settled: [String] = []
    for step in steps {
      do throws(Refusal) {
        let result = try step.patch.result(for: states[states.count - 1], comparedWith: document)
        states.append(result.after)
        edits += result.edits
        settled += result.settled
      } catch {
        throw Refusal(error.diagnostic.placed(before: edits.map(\.edit)))
      }
    }
    if steps.count > 1, !edits.isEmpty { try refuseContradiction(of: steps, states, edits) }
    let after = states[states.count - 1]
    return Result(
      after: after, edits: edits, settled: settled.withoutRepetition,
      remarks: steps.flatMap { $0.patch.remarks(after) }.withoutRepetition)
  }

  /// Refuses steps of which one does not hold in the last of `states`, the texts before and after
  /// each of them.
  private static func refuseContradiction(
    of steps: [Step], _ states: [ConfigurationDocument], _ edits: [PlannedEdit]
  ) throws(Refusal) {
    for (index, step) in steps.enumerated() {
      guard let gap = step.patch.gap(in: states[steps.count]) else { continue }
      let undone = steps.indices.first { later in
        later > index && step.patch.gap(in: states[later + 1]) != nil
      }
      let reason = Refusal.Reason.contradiction(step.title, steps[undone ?? index].title)
      throw Refusal(Refusal(reason, at: gap).diagnostic.placed(before: edits.map(\.edit)))
    }
  }

  /// The first place of `document` where the patch does not hold; `nil` if it does everywhere.
  private func gap(in document: ConfigurationDocument) -> Range<Int>? {
    do throws(Refusal) {
      return try result(for: document).edits.first?.edit.range
    } catch {
      return error.diagnostic.range
    }
  }
}

extension Array where Element: Hashable {
  fileprivate var withoutRepetition: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
