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
  /// A Boolean value indicating whether there is no file at ``path``, and one is to be created.
  public private(set) var isMissing = false
  /// The product that the user named.
  public let kind: Product.Kind?
  /// The path that the file is treated as having, if it has one at all.
  public let nominalPath: String?

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

  /// Creates the input of a file that is not there, and that is to be created.
  init(missing path: String, as nominalPath: String? = nil, kind: Product.Kind? = nil) {
    self.init(bytes: [], path: path, as: nominalPath ?? path, kind: kind)
    isMissing = true
  }

  /// Returns the path of the file `name` in the folder that this one is treated as being in.
  func path(ofSibling name: String) -> String? {
    guard let nominalPath else { return nil }
    let relative = name.replacing("\\", with: "/")
    guard !relative.hasPrefix("/") else { return relative }
    guard let slash = nominalPath.lastIndex(where: { $0 == "/" || $0 == "\\" }) else {
      return relative
    }
    return nominalPath[...slash] + relative
  }
}
