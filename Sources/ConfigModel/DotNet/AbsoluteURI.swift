/// What `new Uri(text, UriKind.Absolute)` of .NET Framework reads in a text.
///
/// It is far from RFC 3986 in both directions: it takes `proxy.contoso.com:8080` for a URI whose
/// scheme is `proxy.contoso.com`, `C:\x` for a file and `http://010.0.0.1` for the host `8.0.0.1`.
/// The rules are those of `System.Uri` as a program sees them that targets .NET Framework 4.5 or
/// newer.
public struct AbsoluteURI: Hashable, Sendable {
  /// The scheme in lower case; `file` for a path with a drive letter or two leading backslashes.
  public let scheme: String
  /// What stands before `@`, as it is written.
  public let userInfo: String?
  /// The host in lower case, an address in its usual form, an IPv6 address in brackets, or `""`.
  public let host: String
  /// The port .NET connects to, or `nil` where neither the text nor the scheme has one.
  public let port: Int?
  /// The digits of the port as they are written, or `nil` where the text has none.
  public let portSpelling: String?
  /// Everything after the authority as it is written: path, query and fragment.
  public let path: String

  /// A Boolean value indicating whether the port is the usual one of the scheme.
  public var hasDefaultPort: Bool { port == URISchemeRules.rules(for: scheme).port }

  /// A Boolean value indicating whether .NET reads another port than the one that is written.
  ///
  /// White space after the port is cut off when the text is checked, and then taken for more digits
  /// when the port is read (`System.Uri.CreateUriInfo`): `"http://h:8080 "` connects to port 15248.
  public var isPortMisread: Bool {
    guard let portSpelling, let written = Int(portSpelling) else {
      return portSpelling != nil && !hasDefaultPort
    }
    return written != port
  }

  /// Reads `text` as .NET Framework does.
  ///
  /// - Throws: ``URIFault`` where the constructor of `Uri` throws.
  public init(parsing text: String) throws(URIFault) {
    var parser = try URIParser(text.codeUnits)
    self = try parser.parsed()
  }

  init(
    scheme: String, userInfo: String? = nil, host: String, port: (value: Int?, spelling: String?),
    path: String
  ) {
    self.scheme = scheme
    self.userInfo = userInfo
    self.host = host
    self.port = port.value
    portSpelling = port.spelling
    self.path = path
  }
}
