/// What .NET takes for the path of a `location` and for the name of a `configSource`.
enum OutlinePaths {
  /// Returns what .NET says of `path` in a `location`, or nothing if it takes it
  /// (`BaseConfigurationRecord.NormalizeLocationSubPath`).
  static func fault(ofLocation path: String) -> String? {
    let start = "<location> path attribute must be a relative virtual path.  It cannot "
    guard path != "", path != ".", let first = path.first, let last = path.last else { return nil }
    if first.isWhitespace || #"\./"#.contains(first) {
      return start + #"start with any of ' ' '.' '/' or '\\'."#
    }
    if last.isWhitespace || #"\./"#.contains(last) {
      return start + #"end with any of ' ' '.' '/' or '\\'."#
    }
    guard path.contains(where: { #"\?:*"<>|"#.contains($0) }) else { return nil }
    return start + #"contain any of '?' ':' '\\' '*' '"' '<' '>' or '|'."#
  }

  /// Returns what .NET says of `name` as a `configSource`, or nothing if it takes it
  /// (`BaseConfigurationRecord.NormalizeConfigSource`, `UrlPath.IsSubdirectory`).
  static func fault(ofSource name: String) -> String? {
    let isRooted = name.hasPrefix("\\") || name.dropFirst().first == ":"
    if name.isEmpty || name.trimmingWhitespace != name || isRooted {
      return "The configSource attribute must be a relative physical path."
    }
    if name.contains("/") {
      return "The configSource attribute must be a relative physical path, so the '/' character is "
        + "not allowed."
    }
    var depth = 0
    for part in name.split(separator: "\\") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return "The configSource attribute is invalid." }
    }
    return nil
  }
}
