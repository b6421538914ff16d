/// A schema that texts are held against.
///
/// One value can validate on many threads at once: the compiled schema is only read, and every
/// validation has its own state.
public struct SchemaValidator: Sendable {
  private let schema: CompiledSchema

  /// Compiles `schema`, an XML Schema 1.0 that refers to no other.
  ///
  /// - Throws: ``SchemaError`` if it cannot be used.
  public init(schema: [UInt8]) throws(SchemaError) { self.schema = try CompiledSchema(schema) }

  /// The document of the schema.
  var document: SchemaDocument { schema.document }

  /// Returns what the schema does not allow in `utf8`.
  ///
  /// A text that is not well-formed has no issues: what its elements are cannot be said.
  ///
  /// - Parameters:
  ///   - utf8: A text in UTF-8 with or without a byte order mark.
  ///   - declaresEntities: Whether the internal subset declares entities.
  /// - Returns: The issues in the order of the document; at most one for a thing.
  func issues(in utf8: [UInt8], declaresEntities: Bool) -> [SchemaIssue] {
    let findings = MessageLog.during { log -> [SchemaFeed.Finding] in
      guard let feed = schema.makeFeed(), let parser = XMLParser(log: log, feed: feed),
        parser.parse(utf8, declaresEntities: declaresEntities)
      else { return [] }
      return feed.findings
    }
    var seen: Set<SchemaIssue.Place> = []
    return findings.map(SchemaIssue.init).filter { seen.insert($0.place).inserted }
  }
}

extension SchemaIssue {
  /// What makes two issues one to a person: text is told of piece by piece.
  fileprivate struct Place: Hashable {
    let kind: Kind
    let element: Int
    let attribute: String?
  }

  fileprivate var place: Place { Place(kind: kind, element: element, attribute: attribute) }
}
