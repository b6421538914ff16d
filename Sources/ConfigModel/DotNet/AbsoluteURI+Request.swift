extension AbsoluteURI: CustomStringConvertible {
  /// The URI as .NET prints it: without the usual port, and with a slash where the path is empty.
  public var description: String {
    let port = hasDefaultPort ? "" : self.port.map { ":\($0)" } ?? ""
    let user = userInfo.map { $0 + "@" } ?? ""
    let slash = path.hasPrefix("/") ? "" : "/"
    return "\(scheme)://\(user)\(host)\(port)\(slash)\(path)"
  }
}

extension AbsoluteURI {
  /// A Boolean value indicating whether the host is this machine by its very name
  /// (`Uri.IsLoopback`).
  ///
  /// It is `localhost`, `loopback`, an address of 127.0.0.0/8, or `::1` and the forms of 127.0.0.1
  /// in IPv6.
  public var isLoopback: Bool {
    switch address {
    case .four(let address): address.value >> 24 == 127
    case .six(let address): address.isLoopback
    case nil: host == "localhost"
    }
  }

  /// A Boolean value indicating whether the host is an address rather than a name.
  var hasAddress: Bool { address != nil }

  /// What follows the first dot of the host, or `nil` where there is no dot.
  var domain: Substring? { host.firstIndex(of: ".").map { host[host.index(after: $0)...] } }

  private enum Address {
    case four(IPv4Address)
    case six(IPv6Address)
  }

  private var address: Address? {
    let units = host.codeUnits[...]
    return IPv4Address(strict: units).map(Address.four)
      ?? IPv6Address(bracketed: units).map(Address.six)
  }
}

extension IPv6Address {
  /// A Boolean value indicating whether it is `::1`, `::127.0.0.1` or `::ffff:127.0.0.1`.
  fileprivate var isLoopback: Bool {
    guard groups[..<5].allSatisfy({ $0 == 0 }) else { return false }
    let isMapped = groups[5] == 0 || groups[5] == 0xFFFF
    return groups[5...] == [0, 0, 1] || isMapped && groups[6...] == [0x7F00, 1]
  }
}
