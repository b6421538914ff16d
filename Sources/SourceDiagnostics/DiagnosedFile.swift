public import SourceText

/// A file and what there is to say about it.
public struct DiagnosedFile: Hashable, Sendable {
  /// The path of the file, as the user named it.
  public let path: String
  /// The text that the diagnostics are about.
  public let text: SourceText
  /// The diagnostics, in the order of their places; at one place, the gravest first.
  public let diagnostics: [Diagnostic]
  /// Secret bytes, as offsets into the text's UTF-8, which no report shows.
  public var hidden: [Range<Int>] = []

  /// Creates a file with its diagnostics, in any order.
  ///
  /// The order in which they are kept depends on nothing but themselves, so two runs report alike.
  public init(path: String, text: SourceText, diagnostics: [Diagnostic]) {
    self.path = path
    self.text = text
    self.diagnostics = diagnostics.sorted { first, second in
      let (start, end) = (first.range.lowerBound, first.range.upperBound)
      let (otherStart, otherEnd) = (second.range.lowerBound, second.range.upperBound)
      return (start, second.severity, first.id.code, end, first.message)
        < (otherStart, first.severity, second.id.code, otherEnd, second.message)
    }
  }
}
