import CLibXML2

/// Hands what a parser reads to a schema validation of libxml2, and keeps what that says.
///
/// It counts elements as they begin, so that a finding names an element by its number, which our
/// own tree turns into a place; libxml2 knows lines at best.
@safe
final class SchemaFeed {
  /// Something that the schema does not allow, and the number of the element that it is about.
  struct Finding {
    let element: Int
    let error: LibXML2Error
  }

  private let validation: OpaquePointer
  private let handlers: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private let user: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private let plug: OpaquePointer
  private let declared: Set<String>

  /// What was found, in the order of the document.
  private(set) var findings: [Finding] = []
  /// The number of elements read so far.
  private(set) var elementCount = 0
  private var open: [Int] = []
  private var depthOfSkipped = 0

  /// Creates a feed of a validation against `schema`, or `nil` if there is no memory for it.
  ///
  /// - Parameters:
  ///   - schema: A schema that lives longer than the feed.
  ///   - declared: The names of all elements that the schema declares.
  init?(schema: xmlSchemaPtr, declared: Set<String>) {
    let handlers = UnsafeMutablePointer<xmlSAXHandlerPtr?>.allocate(capacity: 1)
    let user = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
    unsafe handlers.initialize(to: nil)
    unsafe user.initialize(to: nil)
    guard let validation = unsafe xmlSchemaNewValidCtxt(schema),
      let plug = unsafe xmlSchemaSAXPlug(validation, handlers, user)
    else { return nil }
    unsafe self.validation = validation
    unsafe self.handlers = handlers
    unsafe self.user = user
    unsafe self.plug = plug
    self.declared = declared
    let feed = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe xmlSchemaSetValidStructuredErrors(
      validation,
      { feed, error in
        guard let feed = unsafe feed, let error = unsafe error else { return }
        unsafe Unmanaged<SchemaFeed>.fromOpaque(feed).takeUnretainedValue()
          .append(LibXML2Error(UnsafePointer(error)))
      }, feed)
  }

  deinit {
    unsafe xmlSchemaSAXUnplug(plug)
    unsafe xmlSchemaFreeValidCtxt(validation)
    unsafe handlers.deallocate()
    unsafe user.deallocate()
  }

  private func append(_ error: LibXML2Error) {
    findings.append(Finding(element: open.last ?? 0, error: error))
  }

  /// Takes a start tag.
  ///
  /// An element that the schema lets pass without declaring it belongs to somebody else, and so
  /// does all that is in it, even where a name happens to be one that the schema knows.
  func begin(_ tag: StartTag) {
    open.append(elementCount)
    elementCount += 1
    guard depthOfSkipped == 0 else { return depthOfSkipped += 1 }
    let name = unsafe tag.name
    unsafe handlers.pointee?.pointee.startElementNs?(
      user.pointee, name.local, name.prefix, name.uri, 0, nil, tag.count, 0,
      tag.disarmedAttributes())
    if unsafe !name.isOne(of: declared) { depthOfSkipped = 1 }
  }

  /// Takes an end tag.
  func end(_ name: ElementName) {
    depthOfSkipped = max(0, depthOfSkipped - 1)
    if depthOfSkipped == 0 {
      unsafe handlers.pointee?.pointee.endElementNs?(
        user.pointee, name.local, name.prefix, name.uri)
    }
    open.removeLast()
  }

  /// Takes text.
  func read(_ text: UnsafePointer<UInt8>?, _ length: Int32) {
    guard depthOfSkipped == 0 else { return }
    unsafe handlers.pointee?.pointee.characters?(user.pointee, text, length)
  }

  /// Takes a CDATA section.
  func readCDATA(_ text: UnsafePointer<UInt8>?, _ length: Int32) {
    guard depthOfSkipped == 0 else { return }
    unsafe handlers.pointee?.pointee.cdataBlock?(user.pointee, text, length)
  }
}
