/// A text in which `⟦` and `⟧` mark the places that a test is about.
public struct MarkedText: Hashable, Sendable {
  /// The text without the marks.
  public let text: String
  /// What stands between the marks, as UTF-8 offsets into ``text``, in the order of their ends.
  public let ranges: [Range<Int>]

  /// Takes the marks out of `marked`.
  public init(_ marked: String) {
    var utf8: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(utf8.count)
      case "⟧": ranges.append((starts.popLast() ?? 0)..<utf8.count)
      default: utf8 += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: utf8, as: UTF8.self)
    self.ranges = ranges
  }
}
