/// What is wrong at a place of a YAML document.
public struct YAMLFault: Error, Hashable, Sendable {
  /// What is, in one sentence of lower case without a full stop.
  public let message: String
  /// The place, as byte offsets into the UTF-8 of the text.
  public let range: Range<Int>
  /// What to do about it, as an instruction.
  public let advice: String?

  /// Creates a fault at `range`.
  public init(_ message: String, at range: Range<Int>, advice: String? = nil) {
    self.message = message
    self.range = range
    self.advice = advice
  }
}
