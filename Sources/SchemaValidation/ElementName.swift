/// The name of an element as libxml2 hands it over; valid only during the call.
@unsafe
struct ElementName {
  let local: UnsafePointer<UInt8>?
  let prefix: UnsafePointer<UInt8>?
  /// The namespace as the configuration reader of .NET takes it.
  ///
  /// It compares names as they are spelled. An element without a prefix may be in the one namespace
  /// that .NET allows on the root, or be encrypted data, and is still known by its name alone.
  let uri: UnsafePointer<UInt8>?

  init(
    local: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?
  ) {
    let namespace = unsafe uri.map { unsafe String(cString: $0) } ?? ""
    let isTransparent = unsafe prefix == nil && Self.transparentNamespaces.contains(namespace)
    unsafe self.local = local
    unsafe self.prefix = prefix
    unsafe self.uri = isTransparent ? nil : uri
  }

  private static let transparentNamespaces: Set<String> = [
    "http://schemas.microsoft.com/.NetConfiguration/v2.0",
    "http://www.w3.org/2001/04/xmlenc#",
  ]

  /// Returns whether the name is one of `names`, none of which is in a namespace.
  func isOne(of names: Set<String>) -> Bool {
    guard unsafe uri == nil, let local = unsafe local else { return false }
    return unsafe names.contains(String(cString: local))
  }
}
