/// What .NET makes of the name of an encoding, as far as a message has to know.
enum DotNetEncodings {
  private static let families = [
    "windows-", "iso-8859-", "iso-2022-", "ibm", "cp", "koi8", "euc-", "x-", "gb", "hz-gb-", "big5",
    "shift", "ks_c_", "johab", "dos-", "macintosh", "utf-7", "utf-32", "ucs-4", "ebcdic",
  ]

  /// Returns whether `name` is of a family that .NET has a table for.
  static func mayKnow(_ name: String) -> Bool {
    let name = name.lowercased()
    return families.contains { name.hasPrefix($0) }
  }

  /// Returns whether .NET wants a byte order mark or zero bytes for `name`.
  static func isUTF16(_ name: String) -> Bool {
    ["utf-16", "ucs-2", "iso-10646-ucs-2"].contains(name.lowercased())
  }
}
