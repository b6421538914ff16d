/// The names of the files that stand beside a file while it is replaced.
///
/// A name is `.NAME.cfgpatch-PID-RANDOM.tmp`. It is known again by its form, so that a file that
/// was left by a process that died can be removed.
enum TemporaryName {
  /// The length that file systems allow for a name, in bytes.
  private static let longestName = 255
  private static let digits = Set("0123456789".utf8)
  private static let hexDigits = Set("0123456789abcdef".utf8)

  /// Returns a name for the file `name` that no other process chooses.
  static func new(for name: String, process: Int32) -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    let padding = String(repeating: "0", count: 16 - random.utf8.count)
    return "\(prefix(for: name))\(process)-\(padding)\(random).tmp"
  }

  /// Returns whether `entry` may be such a name, for whatever file.
  static func isLikely(_ entry: String) -> Bool {
    entry.utf8.first == UInt8(ascii: ".") && entry.hasSuffix(".tmp")
  }

  /// Returns whether `entry` has the form of a name that ``new(for:process:)`` gives for `name`.
  static func matches(_ entry: String, for name: String) -> Bool {
    let prefix = prefix(for: name)
    guard entry.hasPrefix(prefix), entry.hasSuffix(".tmp") else { return false }
    let parts = entry.utf8.dropFirst(prefix.utf8.count).dropLast(4)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].count == 16 else { return false }
    return parts[0].allSatisfy(digits.contains) && parts[1].allSatisfy(hexDigits.contains)
  }

  private static func prefix(for name: String) -> String {
    // A dot, the mark, ten digits, a hyphen, sixteen digits and the ending.
    let room = longestName - ".".utf8.count - ".cfgpatch-".utf8.count - 10 - 1 - 16 - 4
    var stem = name
    while stem.utf8.count > room { stem.removeLast() }
    return ".\(stem).cfgpatch-"
  }
}
