/// The host at the beginning of some text, as `System.Uri` tells one.
///
/// .NET tries an address, then a domain name, then a name of Windows networking, which may begin
/// with `-` or `_`; underscores are allowed in both kinds of name.
struct HostName {
  /// The host in the form that `Uri.Host` has.
  let text: String
  /// Where the host ends.
  let end: Int

  private static let nameLimit = 256
  private static let labelLimit = 63

  /// Reads the host at the beginning of `units`, or nothing if there is none.
  init?(_ units: ArraySlice<CodeUnit>, rules: URISchemeRules, endsAtPort: Bool) {
    let isInternet = rules.contains(.mayHaveInternetHost)
    let isStop = { (unit: CodeUnit) in
      unit.isSlash || endsAtPort && (unit == ":" || unit == "?" || unit == "#")
    }
    let name = units.prefix { !isStop($0) }
    if isInternet, let address = IPv6Address(bracketed: units) {
      self.init(text: "[\(address)]", end: address.end)
    } else if isInternet, let address = Self.address(name, rules: rules) {
      self.init(text: address.description, end: name.endIndex)
    } else if isInternet, Self.isDomain(name) {
      let text = String(name).lowercased()
      self.init(text: text == "loopback" ? "localhost" : text, end: name.endIndex)
    } else if rules.contains(.mayHaveUncHost), Self.isUncName(name) {
      self.init(text: String(name).lowercased(), end: name.endIndex)
    } else {
      return nil
    }
  }

  private init(text: String, end: Int) {
    self.text = text
    self.end = end
  }

  private static func address(
    _ name: ArraySlice<CodeUnit>, rules: URISchemeRules
  ) -> IPv4Address? {
    guard rules.contains(.isUnknown) else { return IPv4Address(lenient: name) }
    return IPv4Address(strict: name)
  }

  /// Returns whether `name` is made of labels, where .NET lets any character above U+009F pass.
  private static func isDomain(_ name: ArraySlice<CodeUnit>) -> Bool {
    var labels = name.split(omittingEmptySubsequences: false, whereSeparator: \.isLabelSeparator)
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    return labels.allSatisfy { label in
      guard let first = label.first else { return false }
      let extra = label.contains { $0 >= "\u{A0}" } ? 4 : 0
      let length = label.reduce(extra) { $0 + ($1 > "\u{FF}" ? 2 : 1) }
      guard length <= labelLimit, first != "-", first != "_" else { return false }
      return label.allSatisfy(\.belongsInLabel)
    }
  }

  /// Returns whether `name` is a name of Windows networking (`System.UncNameHelper`).
  ///
  /// The first part must not be all digits, no part but the last may be empty, and from the third
  /// part on each begins with a letter or a digit.
  private static func isUncName(_ name: ArraySlice<CodeUnit>) -> Bool {
    guard name.count <= nameLimit else { return false }
    var parts = name.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    let isWhole = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.belongsInUncName) }
    let isNumber = parts.first?.allSatisfy(\.isDigit) ?? true
    return isWhole && !isNumber
      && parts.dropFirst(2).allSatisfy { $0.first != "-" && $0.first != "_" }
  }
}

extension CodeUnit {
  /// A Boolean value indicating whether it is a full stop of any width.
  fileprivate var isLabelSeparator: Bool {
    self == "." || self == "\u{3002}" || self == "\u{FF0E}" || self == "\u{FF61}"
  }

  fileprivate var belongsInLabel: Bool {
    isASCIILetter || isDigit || self == "-" || self == "_" || self >= "\u{A0}"
  }

  fileprivate var belongsInUncName: Bool { isLetter || isDigit || self == "-" || self == "_" }
}
