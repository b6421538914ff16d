import SourceDiagnostics
import SourceText

extension Diagnostic {
  /// Returns the diagnostic with its places in the text that was there before `edits`.
  ///
  /// Each edit was made to the text that the one before it left. What an edit inserted is nowhere in
  /// the original text; its place is where it was inserted.
  func placed(before edits: [TextEdit]) -> Diagnostic {
    var diagnostic = self
    diagnostic.range = range.placed(before: edits)
    diagnostic.notes = notes.map { Note($0.message, at: $0.range.placed(before: edits)) }
    return diagnostic
  }
}

extension Range<Int> {
  fileprivate func placed(before edits: [TextEdit]) -> Range<Int> {
    edits.reversed().reduce(self) { range, edit in
      let lower = range.lowerBound.placed(before: edit)
      return lower..<Swift.max(lower, range.upperBound.placed(before: edit))
    }
  }
}

extension Int {
  fileprivate func placed(before edit: TextEdit) -> Int {
    let end = edit.range.lowerBound + edit.replacement.count
    if self <= edit.range.lowerBound { return self }
    return self < end ? edit.range.lowerBound : self - end + edit.range.upperBound
  }
}
