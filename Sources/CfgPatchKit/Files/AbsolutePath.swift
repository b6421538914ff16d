/// A path from the root, without `.` and `..`, with slashes on every system.
///
/// Links are not followed: a path means what it says.
struct AbsolutePath: Hashable, Sendable {
  /// The names on the way, from the root; a drive of Windows is the first of them.
  let components: [String]

  /// Creates the path that `path` is for who works in `folder`.
  init(_ path: String, in folder: AbsolutePath? = nil) {
    let names = path.split { $0 == "/" || $0 == "\\" }.map(String.init)
    let start = Self.isRooted(path) ? [] : folder?.components ?? []
    components = names.reduce(into: start) { components, name in
      switch name {
      case ".": break
      case "..": _ = components.popLast()
      default: components.append(name)
      }
    }
  }

  /// Returns whether `path` starts from the root or from a drive of Windows.
  static func isRooted(_ path: String) -> Bool {
    path.hasPrefix("/") || path.hasPrefix("\\")
      || path.prefix { $0 != "/" && $0 != "\\" }.hasSuffix(":")
  }

  /// The path as text.
  var text: String {
    (components.first?.hasSuffix(":") == true ? "" : "/") + components.joined(separator: "/")
  }

  /// The folder that the path is in; the root is in itself.
  var folder: AbsolutePath { AbsolutePath("..", in: self) }

  /// This folder and all that it is in, up to the root.
  var andAbove: [AbsolutePath] {
    components.isEmpty ? [self] : [self] + folder.andAbove
  }

  /// Returns the names on the way here from `folder`, which begin with `..` if it leads up.
  func components(from folder: AbsolutePath) -> [String] {
    let shared = zip(components, folder.components).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.components.count - shared)
    return up + components[shared...]
  }
}
