import LosslessXML
import SchemaValidation
import SourceText

/// The parser whose verdict on a text has to agree with cfgpatch's own, or the text is not edited.
struct SecondParser: Sendable {
  /// What a parser has against a document, and where.
  struct Objection: Sendable {
    let message: String
    /// The place, as a byte offset into the text's UTF-8.
    let offset: Int
  }

  /// Returns what the parser has against a document that cfgpatch reads.
  let objection: @Sendable (DocumentSyntax) -> Objection?

  /// The parser of libxml2.
  static let libXML2 = SecondParser { document in
    LibXML2.wellFormedness(
      of: document.text.utf8, declaresEntities: document.declaresEntities
    ).map { Objection(message: $0.message, offset: $0.offset ?? 0) }
  }
}
