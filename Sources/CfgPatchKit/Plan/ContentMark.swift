import SourceText

/// What the content of a file is known by.
public struct ContentMark: Hashable, Sendable {
  /// The number of bytes.
  public let size: Int
  /// The SHA-256 of the bytes in 64 hexadecimal digits, in lower case.
  public let sha256: String

  /// Creates a mark that was written down.
  init(size: Int, sha256: String) {
    self.size = size
    self.sha256 = sha256
  }

  /// Creates the mark of `bytes`.
  public init(of bytes: [UInt8]) {
    self.init(size: bytes.count, sha256: SHA256(of: bytes).hex)
  }
}
