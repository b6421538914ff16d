/// A part of a YAML document, with its place.
///
/// A scalar is the text that is written and nothing else: `off`, `no` and `1.0` are words, whatever
/// a version of YAML takes them for.
public struct YAMLNode: Hashable, Sendable {
  /// What a node can be.
  public indirect enum Content: Hashable, Sendable {
    /// A word, in quotes or not.
    case scalar(String)
    /// Nothing, as behind a colon at the end of a line.
    case nothing
    /// Elements in their order.
    case sequence([YAMLNode])
    /// Members in their order; no two have the same key.
    case mapping([YAMLMember])
  }

  /// What the node is.
  public let content: Content
  /// The place, as byte offsets into the UTF-8 of the text.
  public let range: Range<Int>
}

/// A key and what stands behind it.
public struct YAMLMember: Hashable, Sendable {
  /// The key.
  public let key: String
  /// The place of the key, as byte offsets into the UTF-8 of the text.
  public let keyRange: Range<Int>
  /// What stands behind it.
  public let value: YAMLNode
}
