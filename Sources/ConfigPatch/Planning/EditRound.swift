import SourceText

/// Edits that are planned on one text and made to it together.
///
/// Of two that touch the same bytes only the one that begins first is made; what is left of the
/// other is planned anew, on the text that this round leaves.
struct EditRound {
  /// The edits from the top of the text to its bottom, each to the text that the one before it
  /// left.
  let edits: [PlannedEdit]
  /// What they do to the text that they were planned on.
  let script: EditScript

  /// Creates a round of those of `planned` that can be made together.
  ///
  /// Insertions at one place stand there in the order in which they were planned.
  init(_ planned: [PlannedEdit]) {
    let apart = Self.apart(planned)
    var distance = 0
    edits = apart.map { planned in
      let moved = planned.moved(by: distance)
      distance += planned.edit.replacement.count - planned.edit.range.count
      return moved
    }
    script = Self.script(of: apart.map(\.edit))
  }

  private static func apart(_ planned: [PlannedEdit]) -> [PlannedEdit] {
    let ordered = planned.enumerated().sorted { left, right in
      let starts = (left.element.edit.range.lowerBound, right.element.edit.range.lowerBound)
      return starts.0 == starts.1 ? left.offset < right.offset : starts.0 < starts.1
    }
    var end = 0
    return ordered.map(\.element).filter { planned in
      guard planned.edit.range.lowerBound >= end else { return false }
      end = planned.edit.range.upperBound
      return true
    }
  }

  /// A script inserts once at one place, so insertions at one place are put together.
  private static func script(of edits: [TextEdit]) -> EditScript {
    let merged = edits.reduce(into: [TextEdit]()) { merged, edit in
      guard let last = merged.last, last.range == edit.range, edit.range.isEmpty else {
        return merged.append(edit)
      }
      let text = String(decoding: last.replacement + edit.replacement, as: UTF8.self)
      merged[merged.count - 1] = TextEdit(edit.range, text)
    }
    do throws(EditConflict) {
      return try EditScript(merged)
    } catch {
      preconditionFailure("edits of a round do not touch each other")
    }
  }
}
