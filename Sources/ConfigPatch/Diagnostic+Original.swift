package import SourceDiagnostics
package import SourceText

extension Diagnostic {
  /// Returns the diagnostic with its places in the text that was there before `edits`.
  ///
  /// Each edit was made to the text that the one before it left. What an edit inserted is nowhere
  /// in the original text; its place is where it was inserted.
  package func placed(before edits: [TextEdit]) -> Diagnostic {
    var diagnostic = self
    diagnostic.range = range.placed(before: edits)
    diagnostic.notes = notes.map { Note($0.message, at: $0.range.placed(before: edits)) }
    return diagnostic
  }
}

extension Range<Int> {
  /// Returns the range in the text that was there before `edits`.
  func placed(before edits: [TextEdit]) -> Range<Int> {
    edits.reversed().reduce(self) { $0.placed(before: $1) }
  }

  /// A bound inside the replacement gives the bound of what was replaced.
  private func placed(before edit: TextEdit) -> Range<Int> {
    let replaced = edit.range
    let end = replaced.lowerBound + edit.replacement.count
    func original(_ offset: Int, orElse bound: Int) -> Int {
      if offset <= replaced.lowerBound { return offset }
      return offset < end ? bound : offset - end + replaced.upperBound
    }
    let lower = original(lowerBound, orElse: replaced.lowerBound)
    return lower..<Swift.max(lower, original(upperBound, orElse: replaced.upperBound))
  }
}
