/// Why `new Uri(text, UriKind.Absolute)` of .NET Framework throws.
public enum URIFault: String, Error, Hashable, Sendable, CaseIterable {
  /// There is no text at all; white space alone is ``undeterminedFormat``.
  case empty
  /// The text has 65,520 characters or more.
  case tooLong
  /// No colon ends a scheme, so the text is a relative reference.
  case undeterminedFormat
  /// What stands before the colon does not begin with a letter, or holds a character too many.
  case invalidScheme
  /// The scheme has more than 1,024 characters.
  case schemeTooLong
  /// A drive letter and its colon have no slash behind them.
  case unrootedDrivePath
  /// The scheme wants `//` and a host, and nothing of the kind follows.
  case missingAuthority
  /// Between the slashes and the port is no host.
  case unparsableHost
  /// The port is no number or above 65,535.
  case invalidPort

  /// What .NET says, word for word.
  public var message: String {
    switch self {
    case .empty: "Invalid URI: The URI is empty."
    case .tooLong: "Invalid URI: The Uri string is too long."
    case .undeterminedFormat: "Invalid URI: The format of the URI could not be determined."
    case .invalidScheme: "Invalid URI: The URI scheme is not valid."
    case .schemeTooLong: "Invalid URI: The Uri scheme is too long."
    case .unrootedDrivePath: #"Invalid URI: A Dos path must be rooted, for example, 'c:\\'."#
    case .missingAuthority: "Invalid URI: The Authority/Host could not be parsed."
    case .unparsableHost: "Invalid URI: The hostname could not be parsed."
    case .invalidPort: "Invalid URI: Invalid port specified."
    }
  }
}
