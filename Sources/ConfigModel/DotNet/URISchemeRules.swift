/// What .NET Framework knows of a scheme: which parts its URIs may have, and its usual port.
///
/// Source: the built-in parsers of `System.UriParser`. A scheme that is not built in is read
/// leniently, which is why `proxy.contoso.com:8080` is an absolute URI.
struct URISchemeRules: OptionSet, Sendable {
  let rawValue: UInt16

  static let needsAuthority = Self(rawValue: 1 << 0)
  static let mayHaveAuthority = Self(rawValue: 1 << 1)
  static let mayHaveUserInfo = Self(rawValue: 1 << 2)
  static let mayHavePort = Self(rawValue: 1 << 3)
  static let mayLackHost = Self(rawValue: 1 << 4)
  static let mayHaveUncHost = Self(rawValue: 1 << 5)
  static let mayHaveInternetHost = Self(rawValue: 1 << 6)
  static let mayHaveDrivePath = Self(rawValue: 1 << 7)
  static let isFile = Self(rawValue: 1 << 8)
  static let isUnknown = Self(rawValue: 1 << 9)
  static let isMail = Self(rawValue: 1 << 10)

  private static let hosts: Self = [.mayHaveUncHost, .mayHaveInternetHost]
  private static let server: Self = [.needsAuthority, .mayHaveUserInfo, .mayHavePort, hosts]
  static let file: Self = [.needsAuthority, .mayLackHost, .mayHaveDrivePath, .isFile, hosts]
  private static let pipe: Self = [.needsAuthority, .mayHaveInternetHost]
  private static let mail: Self = [
    .mayLackHost, .mayHaveUserInfo, .mayHavePort, .isMail, hosts,
  ]
  private static let unknown: Self = [
    .mayHaveAuthority, .mayHaveUserInfo, .mayHavePort, .mayLackHost, .mayHaveDrivePath, .isUnknown,
    hosts,
  ]

  /// Returns the rules and the usual port of `scheme`, which is in lower case.
  static func rules(for scheme: String) -> (rules: Self, port: Int?) {
    switch scheme {
    case "http", "ws": (server, 80)
    case "https", "wss": (server, 443)
    case "ftp": (server, 21)
    case "gopher": (server, 70)
    case "nntp": (server, 119)
    case "telnet": (server, 23)
    case "ldap": (server.union(.mayLackHost), 389)
    case "file", "vsmacros": (file, nil)
    case "news", "uuid": ([], nil)
    case "mailto": (mail, 25)
    case "net.pipe": (pipe, nil)
    case "net.tcp": (pipe.union(.mayHavePort), 808)
    default: (unknown, nil)
    }
  }
}
