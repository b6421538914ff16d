extension BypassExpression {
  /// The regular expression that was probably meant by `text`, if that reads as a wildcard pattern.
  ///
  /// A wildcard keeps the meaning it has in Windows' own list of exceptions, which .NET translates
  /// in the same way (`WebProxyDataBuilder`): it stands for any part of the host, the whole host is
  /// meant, and any scheme and port where none is given. So `*.example.com` becomes
  /// `^https?://[^/]*\.example\.com(:\d+)?$` and leaves `example.com` itself out.
  ///
  /// - Returns: `nil` for a text that is a correct regular expression, but for two that are and
  ///   would match more than they seem to: `10.*` and `http://*.example.com`.
  package static func regularExpression(forWildcards text: String) -> String? {
    let (scheme, host) = split(text)
    let belongs = { (unit: CodeUnit) in
      unit.isASCIILetter || unit.isDigit || "-._*?:".codeUnits.contains(unit)
    }
    let isOther = scheme != nil && host.hasPrefix("*") || isAddressPrefix(host)
    guard host.contains("*"), host.codeUnits.allSatisfy(belongs),
      isOther || (try? BypassExpression(text)) == nil
    else { return nil }
    let expression = host.map(regularExpression(for:)).joined()
    let port = host.contains(":") ? "" : #"(:\d+)?"#
    return "^\(scheme ?? "https?")://\(expression)\(port)$"
  }

  /// The scheme and what follows it, for `http` and `https`; any scheme is `*`.
  private static func split(_ text: String) -> (scheme: String?, host: String) {
    for scheme in ["http", "https", "*"] where text.hasPrefix(scheme + "://") {
      return (scheme == "*" ? nil : scheme, String(text.dropFirst(scheme.count + 3)))
    }
    return (nil, text)
  }

  private static func regularExpression(for character: Character) -> String {
    switch character {
    case "*": "[^/]*"
    case "?": "[^/]"
    case ".": #"\."#
    default: String(character)
    }
  }

  /// Returns whether `text` is one to three numbers, a dot after each, and a wildcard.
  private static func isAddressPrefix(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return 2...4 ~= parts.count && parts.last == "*"
      && parts.dropLast().allSatisfy { UInt8($0) != nil }
  }

  /// The dots of a host name that match any character, as offsets in UTF-16 code units.
  ///
  /// There are none unless the expression is a plain host name otherwise, with or without a scheme
  /// and with or without `^` and `$`: in anything more elaborate a bare dot may well be meant.
  package var bareDots: [Int] {
    let units = pattern.codeUnits
    var at = units.first == "^" ? 1 : 0
    let schemes = ["http://", "https://", "https?://"].map(\.codeUnits)
    at += schemes.first { units[at...].starts(with: $0) }?.count ?? 0
    let end = units.last == "$" && units.dropLast().last != "\\" ? units.count - 1 : units.count
    var dots: [Int] = []
    while at < end {
      let isEscaped = units[at] == "\\" && at + 1 < end && units[at + 1] == "."
      if units[at] == "." { dots.append(at) }
      guard isEscaped || units[at].belongsInHost else { return [] }
      at += isEscaped ? 2 : 1
    }
    return dots
  }
}

extension CodeUnit {
  fileprivate var belongsInHost: Bool { isASCIILetter || isDigit || self == "-" || self == "." }
}
