/// A file that was to be looked at and could not be read, which a report must not pass over.
public struct UnreadFile: Hashable, Sendable {
  /// The path of the file, as the user named it.
  public let path: String
  /// Why it could not be read, in one clause.
  public let message: String

  /// Creates what there is to say about a file that could not be read.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}
