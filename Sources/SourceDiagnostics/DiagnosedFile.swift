public import SourceText

/// A file and what there is to say about it.
public struct DiagnosedFile: Hashable, Sendable {
  /// The path of the file, as the user named it.
  public let path: String
  /// The text that the diagnostics are about.
  public private(set) var text: SourceText
  /// The path that the file is treated as having, by which projects and baselines know it.
  public var nominalPath: String
  /// The diagnostics, in the order of their places; at one place, the gravest first.
  public let diagnostics: [Diagnostic]
  /// What was found too and does not count, in the same order.
  public let suppressed: [SuppressedDiagnostic]
  /// Secret bytes, as offsets into the text's UTF-8, which no report shows.
  public var hidden: [Range<Int>] = []

  /// Creates a file with its diagnostics, in any order.
  ///
  /// The order in which they are kept depends on nothing but themselves, so two runs report alike.
  public init(
    path: String, text: SourceText, diagnostics: [Diagnostic],
    suppressed: [SuppressedDiagnostic] = []
  ) {
    self.path = path
    nominalPath = path
    self.text = text
    self.diagnostics = diagnostics.sorted { $0.precedes($1) }
    self.suppressed = suppressed.sorted { $0.diagnostic.precedes($1.diagnostic) }
  }

  /// Returns the file with other diagnostics about the same text.
  public func with(
    _ diagnostics: [Diagnostic], suppressed: [SuppressedDiagnostic]
  ) -> DiagnosedFile {
    var file = DiagnosedFile(
      path: path, text: text, diagnostics: diagnostics, suppressed: suppressed)
    file.nominalPath = nominalPath
    file.hidden = hidden
    return file
  }

  /// The file without its text, for those who have printed it and now only count.
  public var withoutText: DiagnosedFile {
    var file = self
    file.text = SourceText([])
    file.hidden = []
    return file
  }

  /// Everything that was found, in order, with why it does not count, where that is so.
  var everything: [(diagnostic: Diagnostic, suppression: Suppression?)] {
    let counting = diagnostics.map { ($0, Suppression?.none) }
    let all = counting + suppressed.map { ($0.diagnostic, $0.suppression) }
    return all.sorted { $0.0.precedes($1.0) }
  }
}

extension Diagnostic {
  /// Returns whether the diagnostic is told of before `other`.
  fileprivate func precedes(_ other: Diagnostic) -> Bool {
    (range.lowerBound, other.severity, id.code, range.upperBound, message)
      < (other.range.lowerBound, severity, other.id.code, other.range.upperBound, other.message)
  }
}
