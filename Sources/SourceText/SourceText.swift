/// The bytes of one file, and the text that they spell.
///
/// Everything above this module works on ``utf8``, in which every offset of the project is counted.
/// For a file in UTF-8 that is the file itself; any other encoding is decoded once, here, and
/// encoded once, when it is written. A byte order mark is part of the text, so nothing can forget
/// it.
public struct SourceText: Hashable, Sendable {
  /// The bytes as they are on disk.
  public let bytes: [UInt8]
  /// The text in UTF-8, byte order mark included; equal to ``bytes`` for a file in UTF-8.
  public let utf8: [UInt8]
  /// The encoding of ``bytes``.
  public let encoding: TextEncoding
  /// The reason why ``bytes`` cannot be edited, if there is one.
  public let defect: EncodingDefect?

  /// Creates a text from the bytes of a file, whatever they are.
  ///
  /// The encoding is found as .NET's `XmlTextReader` finds it: byte order mark, then the shape of
  /// the first bytes, then the XML declaration.
  public init(_ bytes: [UInt8]) {
    let detected = EncodingDetection(of: bytes)
    let decoding = Decoding(of: bytes, as: detected.encoding)
    self.bytes = bytes
    encoding = detected.encoding
    utf8 = decoding.utf8
    defect = detected.defect ?? decoding.defect
  }

  /// Returns the text in which `range` of ``utf8`` stands.
  public subscript(range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  /// A Boolean value indicating whether the text begins with a byte order mark.
  public var hasByteOrderMark: Bool { utf8.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// Returns this text with the edits of `script` made, in the same encoding.
  ///
  /// Bytes outside the edits are the same before and after, whatever the encoding: decoding and
  /// encoding work character by character.
  ///
  /// - Precondition: The text has no ``defect``, its encoding can spell every inserted character,
  ///   and every edit begins and ends between two characters.
  public func applying(_ script: EditScript) -> SourceText {
    precondition(defect == nil, "a text with an encoding defect is never edited")
    guard !script.isEmpty else { return self }
    for edit in script.edits {
      precondition(
        isBoundary(edit.range.lowerBound) && isBoundary(edit.range.upperBound),
        "an edit begins and ends between two characters of the text")
    }
    return SourceText(encoded(script.applied(to: utf8), as: encoding))
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == utf8.count || utf8.indices.contains(offset) && utf8[offset] & 0xC0 != 0x80
  }

  /// Returns whether both are spelled with the same bytes, from which all else follows.
  public static func == (left: SourceText, right: SourceText) -> Bool { left.bytes == right.bytes }

  /// Feeds the bytes to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
