/// Reads an absolute URI in the steps of `System.Uri`: scheme, slashes, authority, port.
///
/// Source: `ParseSchemeCheckImplicitFile`, `PrivateParseMinimal`, `CheckAuthorityHelper` and
/// `CreateUriInfo` of .NET Framework's `System.Uri`.
struct URIParser {
  private let units: [CodeUnit]
  private let scheme: String
  private let rules: URISchemeRules
  private let defaultPort: Int?
  /// Where the next part begins.
  private var at: Int
  /// Where trailing white space begins.
  private let end: Int
  /// A Boolean value indicating whether the text is a path, not a URI with the scheme `file`.
  private var isBarePath = false
  private var isDrivePath = false
  private var isUncPath = false

  private static let sizeLimit = 65_520
  private static let schemeLimit = 1_024

  init(_ units: [CodeUnit]) throws(URIFault) {
    self.units = units
    guard !units.isEmpty else { throw .empty }
    guard units.count < Self.sizeLimit else { throw .tooLong }
    let start = units.firstIndex { !$0.isURISpace } ?? units.count
    let colon = units[start...].firstIndex(of: ":") ?? units.count
    guard start + 2 < units.count, colon != start else { throw .undeterminedFormat }
    if let path = try Self.barePath(units, from: start) {
      (scheme, rules, defaultPort, isBarePath) = ("file", .file, nil, true)
      (at, isDrivePath, isUncPath) = (path.start, path.hasDrive, !path.hasDrive)
    } else {
      scheme = try Self.scheme(units[start..<colon], isWhole: colon == units.count)
      (rules, defaultPort) = URISchemeRules.rules(for: scheme)
      at = colon + 1
    }
    end = Self.endWithoutSpace(units, from: at)
  }

  /// Where a path begins that stands without a scheme, or `nil` if there is none at `start`.
  private static func barePath(
    _ units: [CodeUnit], from start: Int
  ) throws(URIFault) -> (start: Int, hasDrive: Bool)? {
    let (first, second) = (units[start], units[start + 1])
    if second == ":" || second == "|" {
      guard first.isASCIILetter else { throw second == ":" ? .invalidScheme : .undeterminedFormat }
      guard units[start + 2].isSlash else { throw .unrootedDrivePath }
      return (start, true)
    }
    guard first.isSlash else { return nil }
    guard second.isSlash else { throw .undeterminedFormat }
    return (units[start...].firstIndex { !$0.isSlash } ?? units.count, false)
  }

  private static func scheme(
    _ units: ArraySlice<CodeUnit>, isWhole: Bool
  ) throws(URIFault) -> String {
    guard !isWhole else { throw .undeterminedFormat }
    guard units.count <= schemeLimit else { throw .schemeTooLong }
    let isName = units.allSatisfy { unit in
      unit.isASCIILetter || unit.isDigit || unit == "+" || unit == "-" || unit == "."
    }
    guard units.first?.isASCIILetter == true, isName else { throw .invalidScheme }
    return String(units).lowercased()
  }

  /// The end without trailing white space; of nothing but white space, .NET keeps one character.
  private static func endWithoutSpace(_ units: [CodeUnit], from start: Int) -> Int {
    var end = units.count
    while end > start, units[end - 1].isURISpace { end -= 1 }
    return end == start ? min(start + 1, units.count) : end
  }

  mutating func parsed() throws(URIFault) -> AbsoluteURI {
    if !isBarePath { try lookForDrive() }
    if isDrivePath { return uri(host: "", port: (nil, nil), path: at) }
    if !isUncPath, try !takeSlashes() { return uri(host: "", port: (defaultPort, nil), path: at) }
    return try authority()
  }

  private func uri(
    userInfo: String? = nil, host: String, port: (value: Int?, spelling: String?), path start: Int
  ) -> AbsoluteURI {
    let path = String(units[min(start, end)..<end])
    return AbsoluteURI(scheme: scheme, userInfo: userInfo, host: host, port: port, path: path)
  }

  /// Finds out whether a drive (`file:///c:/x`) or a share (`file://server/x`) follows the scheme.
  private mutating func lookForDrive() throws(URIFault) {
    guard rules.isSuperset(of: [.mayLackHost, .mayHaveDrivePath]), at + 1 < end else { return }
    let isFile = rules.contains(.isFile)
    let after = units[at..<end].firstIndex { !$0.isSlash } ?? end
    let slashes = after - at
    guard isFile || slashes <= 3 else { return }
    if after + 1 < end, units[after].isASCIILetter, [":", "|"].contains(units[after + 1]) {
      if after + 2 < end, units[after + 2].isSlash {
        isDrivePath = true
        at = slashes == 0 || slashes == 2 ? after : after - 1
      } else if isFile {
        throw .unrootedDrivePath
      }
    } else if isFile, slashes >= 2, slashes != 3, after < end, !units[after].startsQuery {
      isUncPath = true
      at = after
    }
  }

  /// Takes the slashes before an authority and returns whether an authority follows.
  private mutating func takeSlashes() throws(URIFault) -> Bool {
    let needs = rules.contains(.needsAuthority)
    guard at + 2 <= end else {
      if needs { throw .missingAuthority }
      return rules.contains(.isMail)
    }
    let (first, second) = (units[at], units[at + 1])
    let areSlashes = first.isSlash && second.isSlash
    if needs, !areSlashes { throw .missingAuthority }
    // Where a drive may follow, backslashes were counted with the slashes, if there were 3 at most.
    let count = units[at..<end].prefix { $0.isSlash }.count
    let mayFollow = rules.contains(.mayHaveAuthority)
    let follows = needs || mayFollow && (count == 2 || count == 3 || first == "/" && second == "/")
    if follows { at += 2 }
    return follows || rules.contains(.isMail)
  }

  private mutating func authority() throws(URIFault) -> AbsoluteURI {
    let isFile = rules.contains(.isFile)
    if at == end || units[at] == "/" || units[at] == "\\" && isFile || units[at].startsQuery {
      guard rules.contains(.mayLackHost), !isBarePath else { throw .unparsableHost }
      return uri(host: "", port: (defaultPort, nil), path: at)
    }
    let userInfo = takeUserInfo()
    let host = HostName(units[at..<end], rules: rules, endsAtPort: !isBarePath)
    guard let host, !endsInBackslash(host, isFile: isFile) else {
      return try dots(userInfo: userInfo)
    }
    if host.end < end, units[host.end] == ":" {
      guard rules.contains(.mayHavePort) else { throw .unparsableHost }
      try checkPort(from: host.end + 1)
    }
    let (port, pathStart) = port(after: host.end)
    return uri(userInfo: userInfo, host: host.text, port: port, path: pathStart)
  }

  private func endsInBackslash(_ host: HostName, isFile: Bool) -> Bool {
    host.end < end && units[host.end] == "\\" && !isFile
  }

  private mutating func takeUserInfo() -> String? {
    guard rules.contains(.mayHaveUserInfo) else { return nil }
    let stop = units[at..<(end - 1)].firstIndex { $0 == "@" || $0.isSlash || $0.startsQuery }
    guard let stop, units[stop] == "@" else { return nil }
    defer { at = stop + 1 }
    return String(units[at..<stop])
  }

  /// Reads one or two dots as a host, which .NET allows where it does not know the scheme.
  private func dots(userInfo: String?) throws(URIFault) -> AbsoluteURI {
    let dots = units[at..<end].prefix { $0 == "." }.count
    let next = at + dots
    let isEnd = next == end || units[next] == "/" || units[next].startsQuery
    guard rules.contains(.isUnknown), userInfo == nil, 1...2 ~= dots, isEnd else {
      throw .unparsableHost
    }
    return uri(host: String(units[at..<next]), port: (nil, nil), path: next)
  }

  private func checkPort(from start: Int) throws(URIFault) {
    var port = 0
    for unit in units[start..<end] {
      if unit == "/" || unit.startsQuery { return }
      guard unit.isDigit else { throw .invalidPort }
      port = port * 10 + Int(unit.value) - 0x30
      guard port <= 0xFFFF else { throw .invalidPort }
    }
  }

  /// The port after a host and where it ends.
  ///
  /// .NET checks the text without trailing white space and then reads it with that white space,
  /// each character of it as another digit of a wrong value.
  private func port(after host: Int) -> (port: (value: Int?, spelling: String?), end: Int) {
    guard host < end, units[host] == ":", rules.contains(.mayHavePort) else {
      return ((defaultPort, nil), host)
    }
    let start = host + 1
    let stop = units[start...].firstIndex { $0 == "/" || $0.startsQuery } ?? units.count
    let spelling = String(units[start..<stop].filter(\.isDigit))
    guard start < stop else { return ((defaultPort, spelling), stop) }
    let value = units[start..<stop].reduce(0) { value, unit in
      value &* 10 &+ Int(unit.value &- 0x30)
    }
    let port = Int(UInt16(truncatingIfNeeded: value))
    // A scheme without a usual port counts 0 as that.
    return ((port == 0 && defaultPort == nil ? nil : port, spelling), stop)
  }
}

extension CodeUnit {
  /// A Boolean value indicating whether `System.Uri` cuts it off at both ends.
  fileprivate var isURISpace: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r"
  }

  fileprivate var startsQuery: Bool { self == "?" || self == "#" }
}
