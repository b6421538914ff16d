/// A path as build servers name a file: with slashes, whatever system wrote it.
///
/// A backslash counts as a separator everywhere. These are files of Windows programs, and a report
/// that is made on one system is read on another.
struct ReportedPath: Hashable, Sendable {
  /// The path, relative as it was given, without `.` components and doubled slashes.
  let text: String
  private let isNetworkPath: Bool

  init(_ path: String) {
    let slashed = path.respelled { scalar, _ in scalar == "\\" ? "/" : nil }
    let components = slashed.split(separator: "/").filter { $0 != "." }
    let isRooted = slashed.hasPrefix("/")
    text = (isRooted ? "/" : "") + components.joined(separator: "/")
    isNetworkPath = path.hasPrefix("\\\\") && !components.isEmpty
  }

  /// A Boolean value indicating whether the path means the same in every folder.
  var isAbsolute: Bool { text.hasPrefix("/") || hasDrive }

  /// The path as a URI (RFC 3986), relative for a relative path.
  ///
  /// Everything but letters, digits and `-._~/` is percent-encoded, a colon too, before which a
  /// reader would see a scheme.
  var uri: String {
    if isNetworkPath { return "file:/" + Self.encoded(text) }
    if hasDrive { return "file:///" + text.prefix(2) + Self.encoded(text.dropFirst(2)) }
    return (isAbsolute ? "file://" : "") + Self.encoded(text)
  }

  private var hasDrive: Bool {
    let start = Array(text.utf8.prefix(3))
    guard start.count == 3, start[1...] == [0x3A, 0x2F] else { return false }
    return (0x61...0x7A).contains(start[0] | 0x20)
  }

  private static func encoded(_ text: some StringProtocol) -> String {
    text.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += (digits.count < 2 ? "%0" : "%") + digits
      }
    }
  }
}
