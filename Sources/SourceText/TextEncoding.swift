/// A character encoding that a configuration file may be stored in.
///
/// These are the encodings in which a file can be decoded and encoded again to the same bytes
/// without a table that differs between platforms.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
  case ascii = "us-ascii"

  /// The encoding that an XML declaration means by `name`, or `nil` if it is not supported.
  ///
  /// `utf-16` and `unicode` name both byte orders; the first byte order that fits is chosen by the
  /// bytes, so here they give little endian. Names are compared ignoring case (XML 1.0, 4.3.3).
  public init?(declaredName name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2": self = .utf16LittleEndian
    case "utf-16be", "unicodefffe": self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-ansi", "x-cp1252": self = .windows1252
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "cp819", "ibm819":
      self = .latin1
    case "us-ascii", "ascii", "iso646-us", "ansi_x3.4-1968": self = .ascii
    default: return nil
    }
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
