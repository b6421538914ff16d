/// A character encoding that a configuration file may be stored in.
///
/// These are the encodings in which a file can be decoded and encoded again to the same bytes
/// without a table that differs between platforms.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, the low byte first: what .NET and Windows call `Unicode`.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "utf-16be"
  /// The Western code page of Windows.
  case windows1252 = "windows-1252"
  /// ISO 8859-1.
  case latin1 = "iso-8859-1"
  /// Seven bits; a byte above 127 is a defect.
  case ascii = "us-ascii"

  /// The encoding that an XML declaration means by `name`, or `nil` if it is not supported.
  ///
  /// The names are those that .NET knows, so `utf8` without a hyphen is none. They are compared
  /// ignoring case (XML 1.0, 4.3.3). Names for UTF-16 that leave the byte order to the bytes give
  /// little endian.
  public init?(declaredName name: String) {
    switch name.lowercased() {
    case "utf-8", "unicode-1-1-utf-8", "unicode-2-0-utf-8", "x-unicode-1-1-utf-8",
      "x-unicode-2-0-utf-8":
      self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2": self = .utf16LittleEndian
    case "utf-16be", "unicodefffe": self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-ansi": self = .windows1252
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "iso-ir-100", "latin1", "l1", "cp819", "ibm819",
      "csisolatin1":
      self = .latin1
    case "us-ascii", "ascii", "us", "iso646-us", "iso-ir-6", "ansi_x3.4-1968", "ansi_x3.4-1986",
      "cp367", "ibm367", "csascii":
      self = .ascii
    default: return nil
    }
  }

  /// Returns whether `name` names UTF-16 of either byte order.
  ///
  /// .NET keeps the order that the bytes show for these three; `unicode` is little endian to it.
  static func namesBothByteOrders(_ name: String) -> Bool {
    ["utf-16", "ucs-2", "iso-10646-ucs-2"].contains(name.lowercased())
  }

  /// A Boolean value indicating whether a code unit has two bytes.
  public var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// Returns whether `scalar` has a spelling in this encoding.
  public func canEncode(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: true
    case .latin1: scalar.value < 0x100
    case .ascii: scalar.value < 0x80
    case .windows1252: Windows1252.byte(for: scalar) != nil
    }
  }
}
