public import ConfigModel

/// One file, and what is asked of it.
public struct FileTask: Hashable, Sendable {
  /// The path as the user wrote it.
  public let path: String
  /// What is asked for.
  public let request: PatchRequest
  /// The path that the file is treated as having, if it is another one.
  public let nominalPath: String?
  /// The product that the user named.
  public let kind: Product.Kind?

  /// Creates a task.
  public init(
    _ path: String, _ request: PatchRequest, as nominalPath: String? = nil,
    kind: Product.Kind? = nil
  ) {
    self.path = path
    self.request = request
    self.nominalPath = nominalPath
    self.kind = kind
  }
}
