/// Where a file stands once all links on the way to it are followed.
struct FilePlace: Hashable {
  /// The whole path.
  let path: String
  /// The path without its last part.
  let folder: String
  /// The last part of the path.
  let name: String

  /// Creates a place from a path that begins with `/`.
  init(absolute path: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    self.path = path
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[slash...].dropFirst())
  }

  /// Returns the path of `name` in `folder`.
  static func path(of name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
