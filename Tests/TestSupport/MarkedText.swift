public import SourceText

/// A text in which `⟦` and `⟧` marked the places that a test is about.
public struct MarkedText: Sendable {
  /// The bytes without the marks.
  public private(set) var utf8: [UInt8] = []
  /// The marked places, in the order of their ends.
  public private(set) var ranges: [Range<Int>] = []

  /// Takes the marks out of `marked`.
  public init(_ marked: String) {
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(utf8.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<utf8.count) }
      default: utf8 += Array(String(scalar).utf8)
      }
    }
  }

  /// The characters without the marks.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The text without the marks.
  public var text: SourceText { SourceText(utf8) }
}
