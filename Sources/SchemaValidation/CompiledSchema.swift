import CLibXML2

/// A schema in the form that libxml2 validates with.
///
/// Nothing is written to it after it is made, so threads may share it. libxml2 keeps pointers into
/// the document of the schema, which therefore lives as long.
final class CompiledSchema: Sendable {
  private let address: UInt
  private let documentAddress: UInt
  /// What the schema declares.
  let declarations: SchemaDeclarations

  /// Compiles `bytes`.
  ///
  /// - Throws: ``SchemaError`` if they are no schema that stands alone.
  init(_ bytes: [UInt8]) throws(SchemaError) {
    let document = unsafe try Self.document(of: bytes)
    let declarations = unsafe SchemaDeclarations(of: document)
    do throws(SchemaError) {
      address = unsafe try Self.address(of: document, declaring: declarations)
    } catch {
      unsafe xmlFreeDoc(document)
      throw error
    }
    documentAddress = UInt(bitPattern: document)
    self.declarations = declarations
  }

  deinit {
    unsafe xmlSchemaFree(UnsafeMutablePointer<xmlSchema>(bitPattern: address))
    unsafe xmlFreeDoc(UnsafeMutablePointer<xmlDoc>(bitPattern: documentAddress))
  }

  /// Returns a feed of a new validation against the schema, or `nil` if there is no memory for it.
  func makeFeed() -> SchemaFeed? {
    guard let schema = unsafe UnsafeMutablePointer<xmlSchema>(bitPattern: address) else {
      return nil
    }
    return unsafe SchemaFeed(schema: schema, declared: declarations.elements)
  }

  private static func document(of bytes: [UInt8]) throws(SchemaError) -> xmlDocPtr {
    let (document, error) = unsafe MessageLog.during { log in
      let document = unsafe bytes.withUnsafeBytes { bytes in
        unsafe xmlReadMemory(
          bytes.baseAddress, Int32(clamping: bytes.count), nil, nil,
          Int32(XML_PARSE_NONET.rawValue))
      }
      return unsafe (document, log.firstError)
    }
    guard let document = unsafe document else {
      throw .notWellFormed(error?.message ?? "the schema is empty")
    }
    return unsafe document
  }

  private static func address(
    of document: xmlDocPtr, declaring declarations: SchemaDeclarations
  ) throws(SchemaError) -> UInt {
    if let other = declarations.otherSchema { throw .refersToAnotherSchema(other) }
    let (schema, error) = unsafe MessageLog.during { log in
      let parser = unsafe xmlSchemaNewDocParserCtxt(document)
      defer { unsafe xmlSchemaFreeParserCtxt(parser) }
      unsafe xmlSchemaSetParserStructuredErrors(parser, MessageLog.handler, log.opaque)
      return unsafe (xmlSchemaParse(parser), log.firstError)
    }
    guard let schema = unsafe schema else {
      throw .notASchema(error?.message ?? "the schema declares nothing")
    }
    return UInt(bitPattern: schema)
  }
}
