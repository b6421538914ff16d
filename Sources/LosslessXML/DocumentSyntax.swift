public import SourceDiagnostics
public import SourceText

/// A document as an index over its bytes: tokens that tile them, and a tree of offsets.
///
/// Invariants, true for any bytes whatever:
/// - every byte is in exactly one token, so the tokens spell the text;
/// - a node's range lies inside its parent's, and siblings do not overlap;
/// - the tree never changes: an edit is a splice of bytes, after which the text is parsed again.
///
/// A document that is not well-formed has a ``diagnostic``; its tree is a best guess.
public struct DocumentSyntax: Sendable {
  let tree: Tree

  /// Everything that the nodes of one document share.
  final class Tree: Sendable {
    let text: SourceText
    let tokens: TokenList
    let nodes: [Node]
    let attributes: [Attribute]
    let doctype: Doctype?
    let violation: SyntaxViolation?

    init(_ text: SourceText) {
      self.text = text
      let lexer = Lexer(text.utf8)
      let builder = TreeBuilder(lexer)
      tokens = lexer.tokens
      nodes = builder.nodes
      attributes = builder.attributes
      doctype = builder.doctype
      let encoding = text.defect.map { SyntaxViolation(of: $0, in: text.utf8) }
      let character = SyntaxViolation.forbiddenCharacter(in: text.utf8)
      violation = [encoding, character, lexer.violation, builder.violation].compactMap(\.self)
        .min { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// Parses `text`, whatever it is.
  public init(parsing text: SourceText) { tree = Tree(text) }

  /// The text that was parsed.
  public var text: SourceText { tree.text }
  /// The tokens, which tile the text.
  public var tokens: TokenList { tree.tokens }
  /// A Boolean value indicating whether the text is a well-formed document with namespaces.
  public var isWellFormed: Bool { tree.violation == nil }
  /// What keeps the text from being a well-formed document, if anything does: the first such place.
  public var diagnostic: Diagnostic? { tree.violation.map { Diagnostic($0, in: tree) } }

  /// The nodes at the top: declaration, comments, document type, white space and the root element.
  public var children: NodeSequence { NodeSequence(tree, from: 0, to: tree.nodes.count) }
  /// The root element.
  public var root: ElementSyntax? { elements.first { _ in true } }
  /// All elements in the order of their start tags.
  public var elements: ElementSequence {
    ElementSequence(tree, tree.nodes.indices, isDeep: true)
  }

  /// The XML declaration.
  public var xmlDeclaration: XMLDeclarationSyntax? {
    children.first { $0.kind == .xmlDeclaration }
      .map { XMLDeclarationSyntax(text.utf8, $0.range) }
  }

  /// The bytes of the document type declaration.
  public var doctypeRange: Range<Int>? { tree.doctype?.range }
  /// A Boolean value indicating whether the internal subset declares entities.
  ///
  /// Such a document is read but never edited: what its values mean is not written where they
  /// stand.
  public var declaresEntities: Bool { tree.doctype?.declarations.declareEntities ?? false }
}
