import TestSupport

/// The files of this repository; paths are relative to its root.
enum Repository {
  private static let root = #filePath.split(separator: "/").dropLast(4)
    .reduce("") { "\($0)/\($1)" }

  /// Returns the text of the file at `path`.
  static func text(of path: String) throws -> String {
    String(decoding: try bytes(ofFile: "\(root)/\(path)"), as: UTF8.self)
  }

  /// Returns the names in the folder at `path`, or none if there is no such folder.
  static func names(in path: String) -> [String] {
    (try? TestSupport.names(inFolder: "\(root)/\(path)")) ?? []
  }

  /// Returns the paths of all files under the folder at `path` whose names end in `suffix`.
  static func files(under path: String, endingIn suffix: String) -> [String] {
    names(in: path).flatMap { name in
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      return (name.hasSuffix(suffix) ? [inner] : []) + files(under: inner, endingIn: suffix)
    }
  }

  /// Returns a Boolean value indicating whether there is a file or a folder at `path`.
  static func contains(_ path: String) -> Bool {
    (try? bytes(ofFile: "\(root)/\(path)")) != nil || !names(in: path).isEmpty
  }

  /// The Swift files of all modules.
  static let sources = Result { try swiftFiles(under: "Sources") }

  /// The Swift files of all tests.
  static let tests = Result { try swiftFiles(under: "Tests") }

  private static func swiftFiles(under path: String) throws -> [SwiftFile] {
    try files(under: path, endingIn: ".swift")
      // What a documentation shows is a program of its own, and scripts/check-library runs it.
      .filter { !$0.contains(".docc/") }
      .map { SwiftFile(path: $0, text: try text(of: $0)) }
  }
}
