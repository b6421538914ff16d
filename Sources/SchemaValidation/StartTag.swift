import CLibXML2

/// A start tag as libxml2 hands it over; valid only during the call.
///
/// An attribute is five pointers: name, prefix, namespace, and where its value begins and ends.
@unsafe
struct StartTag {
  let name: ElementName
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// The number of attributes that are written in the tag, those from a document type left out.
  ///
  /// The configuration reader of .NET ignores the document type.
  let count: Int32

  /// Makes attributes that speak to schema processors ordinary ones, and returns all of them.
  ///
  /// Their values could name files for libxml2 to load. To .NET they are attributes like any other.
  func disarmedAttributes() -> UnsafeMutablePointer<UnsafePointer<UInt8>?>? {
    guard let attributes = unsafe attributes else { return nil }
    for index in unsafe 0..<Int(count) {
      guard let uri = unsafe attributes[5 * index + 2],
        unsafe String(cString: uri) == "http://www.w3.org/2001/XMLSchema-instance"
      else { continue }
      unsafe attributes[5 * index + 2] = unsafe Self.inertNamespace.utf8Start
    }
    return unsafe attributes
  }

  private static let inertNamespace: StaticString = "urn:xsi"
}
