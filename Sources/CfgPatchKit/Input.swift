public import ConfigModel
public import FileStore

/// A file to work on, and what the user says of it.
public struct Input: Sendable {
  /// The path as the user wrote it, for messages; `-` for standard input.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]
  /// The file in the store, if it is in one.
  public let snapshot: FileSnapshot?
  /// The product that the user named.
  public var kind: Product.Kind?
  /// The path that the file should be treated as having.
  public var nominalPath: String?

  /// Creates an input from a file of a store.
  public init(_ snapshot: FileSnapshot, as nominalPath: String? = nil, kind: Product.Kind? = nil) {
    path = snapshot.path
    bytes = snapshot.bytes
    self.snapshot = snapshot
    self.kind = kind
    self.nominalPath = nominalPath ?? snapshot.path
  }

  /// Creates an input from bytes that come from nowhere, such as standard input.
  public init(
    bytes: [UInt8], path: String = "-", as nominalPath: String? = nil, kind: Product.Kind? = nil
  ) {
    self.path = path
    self.bytes = bytes
    snapshot = nil
    self.kind = kind
    self.nominalPath = nominalPath
  }
}
