public import SourceDiagnostics

/// A reason why a patch file cannot be used.
public struct FragmentFault: Error, Hashable, Sendable {
  /// What is wrong with it.
  public let message: String
  /// Where, as byte offsets into its text; an empty range at its beginning means all of it.
  public let range: Range<Int>
  /// What to do.
  public let advice: String?
  /// Other places that have to do with it.
  public let notes: [Diagnostic.Note]

  /// Creates a fault.
  public init(
    _ message: String, at range: Range<Int> = 0..<0, advice: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    self.message = message
    self.range = range
    self.advice = advice
    self.notes = notes
  }
}
