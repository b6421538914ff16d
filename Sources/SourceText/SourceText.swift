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
    defect = decoding.defect ?? detected.defect
  }

  private init(utf8: [UInt8], encodedAs encoding: TextEncoding) {
    self.utf8 = utf8
    self.encoding = encoding
    bytes = encoded(utf8, as: encoding)
    defect = nil
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
  /// - Precondition: The text has no ``defect``, and its encoding can spell every inserted
  ///   character.
  public func applying(_ script: EditScript) -> SourceText {
    precondition(defect == nil, "a text with an encoding defect is never edited")
    guard !script.isEmpty else { return self }
    return SourceText(utf8: script.applied(to: utf8), encodedAs: encoding)
  }
}
