/// The replacement of one run of bytes by another.
public struct TextEdit: Hashable, Sendable {
  /// The bytes to replace, as offsets into ``SourceText/utf8``; empty for an insertion.
  public let range: Range<Int>
  /// The UTF-8 text to put there; empty for a deletion.
  public let replacement: [UInt8]

  /// Creates an edit that puts `replacement` in place of `range`.
  public init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = Array(replacement.utf8)
  }

  /// Returns an edit that puts `text` before the byte at `offset`.
  public static func insertion(of text: String, at offset: Int) -> TextEdit {
    TextEdit(offset..<offset, text)
  }

  /// Returns an edit that takes `range` away.
  public static func deletion(of range: Range<Int>) -> TextEdit { TextEdit(range, "") }
}
