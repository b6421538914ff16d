/// A reason why the bytes of a file are not the text that their encoding promises.
///
/// A text with a defect is read for its diagnostics but never edited: what cannot be decoded and
/// encoded again to the same bytes cannot be changed without loss.
public struct EncodingDefect: Hashable, Sendable {
  /// What is wrong with the bytes.
  public enum Kind: Hashable, Sendable {
    /// The bytes at the place are no character of the encoding.
    case notACharacter(TextEncoding)
    /// The declaration names an encoding that cfgpatch does not know.
    case unsupported(name: String)
    /// The declaration names an encoding that the bytes contradict.
    case contradicted(declared: String, actual: TextEncoding)
  }

  /// What is wrong with the bytes.
  public let kind: Kind
  /// The place, as a byte offset into ``SourceText/utf8``.
  public let offset: Int
}
