import CLibXML2

/// A schema in the form that libxml2 validates with.
///
/// Nothing is written to it after it is made, so threads may share it. libxml2 keeps pointers into
/// the document, which therefore lives as long.
final class CompiledSchema: Sendable {
  private let address: UInt
  private let elementNames: Set<String>
  /// The document that the schema was compiled from.
  let document: SchemaDocument

  /// Compiles `bytes`.
  ///
  /// - Throws: ``SchemaError`` if they are no schema that stands alone.
  init(_ bytes: [UInt8]) throws(SchemaError) {
    document = try SchemaDocument(bytes)
    if let reference = document.reference { throw .refersToAnotherSchema(reference) }
    elementNames = document.names(of: "element")
    address = try Self.address(ofSchemaIn: document)
  }

  deinit { unsafe xmlSchemaFree(xmlSchemaPtr(bitPattern: address)) }

  /// Returns a feed of a new validation against the schema, or `nil` if there is no memory for it.
  func makeFeed() -> SchemaFeed? {
    guard let schema = unsafe xmlSchemaPtr(bitPattern: address) else { return nil }
    return unsafe SchemaFeed(schema: schema, declared: elementNames)
  }

  private static func address(
    ofSchemaIn document: SchemaDocument
  ) throws(SchemaError) -> UInt {
    let (schema, error) = unsafe MessageLog.during { log in
      let parser = unsafe xmlSchemaNewDocParserCtxt(document.pointer)
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
