import ConfigModel

/// A level of tracing on the command line, in any case.
enum LevelOption {
  /// Reads `text` as `switchValue` would be, but ignoring case.
  static func levels(_ text: String) throws -> SourceLevels {
    guard let levels = SourceLevels(parsing: text, ignoringCase: true) else {
      throw UnknownLevel(text: text)
    }
    return levels
  }

  struct UnknownLevel: Error, CustomStringConvertible {
    let text: String
    var description: String {
      "'\(text)' is no level; there are "
        + SourceLevels.names.map(\.name).joined(separator: ", ")
    }
  }
}
