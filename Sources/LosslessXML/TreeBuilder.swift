/// Builds the flat tree over the tokens, and notes the first violation of the document's grammar.
///
/// Malformed documents have a tree too, a best guess that only messages use.
struct TreeBuilder {
  let bytes: [UInt8]
  let tokens: TokenList
  private(set) var violation: SyntaxViolation?
  private(set) var doctype: Doctype?
  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The position of the token to read next.
  var position = 0
  /// The elements that are open, innermost last.
  var open: [Int] = []
  var root: Int?
  var namespaces: NamespaceScope
  private(set) var declarations: Declarations?
  private var isStandalone = false
  let entities: EntityCheck
  /// Where references may begin, and the position of the first one that is not checked yet.
  let ampersands: [UInt32]
  var nextAmpersand = 0
  /// Where names begin that have to be looked at, and the position of the first one ahead.
  let uncommonNames: [UInt32]
  var nextUncommonName = 0
  /// The bytes that all references to entities so far would be expanded to.
  var expandedLength = 0

  /// Builds the tree of a document.
  init(_ lexer: Lexer) {
    self.init(lexer, NamespaceScope(), under: nil, EntityCheck())
  }

  /// Builds the tree of an entity's text, which stands in a document with `declarations`.
  init(_ lexer: Lexer, fragmentUnder declarations: Declarations?, _ entities: EntityCheck) {
    self.init(lexer, NamespaceScope(isFragment: true), under: declarations, entities)
  }

  private init(
    _ lexer: Lexer, _ scope: NamespaceScope, under declarations: Declarations?,
    _ entities: EntityCheck
  ) {
    bytes = lexer.bytes
    tokens = lexer.tokens
    namespaces = scope
    self.declarations = declarations
    self.entities = entities
    ampersands = lexer.ampersands
    uncommonNames = lexer.uncommonNames
    nodes.reserveCapacity(tokens.count / 6)
    attributes.reserveCapacity(tokens.count / 8)
    while position < tokens.count { buildNode() }
    closeAtEnd()
  }

  /// Notes `fault`, unless an earlier place is known to be wrong.
  mutating func note(_ fault: SyntaxFault, at range: Range<Int>) {
    note(at: range) { _ in fault }
  }

  /// Notes a fault whose words are only looked for if they are needed.
  mutating func note(at range: Range<Int>, _ fault: (TreeBuilder) -> SyntaxFault) {
    if let violation, violation.range.lowerBound <= range.lowerBound { return }
    violation = SyntaxViolation(fault(self), at: range)
  }

  mutating func noteFirst(_ found: SyntaxViolation?) {
    if let found { note(found.fault, at: found.range) }
  }

  private mutating func buildNode() {
    let token = tokens[position]
    switch token.kind {
    case .startTagOpen: return buildElement(from: token.range.lowerBound)
    case .endTagOpen: return closeElement(from: token.range.lowerBound)
    case .text: buildText(token.range)
    case .comment: leaf(.comment, token.range)
    case .cdata:
      leaf(.cdata, token.range)
      if open.isEmpty { note(.contentOutsideRoot, at: token.range) }
    case .processingInstruction:
      leaf(.processingInstruction, token.range)
      noteFirst(ProcessingInstructionCheck.violation(in: bytes, token.range))
    case .xmlDeclaration: buildDeclaration(token.range)
    case .doctype: buildDoctype(token.range)
    default: break
    }
    position += 1
  }

  private mutating func leaf(_ kind: NodeKind, _ range: Range<Int>) {
    var node = Node(kind, range, parent: open.last ?? -1)
    node.next = UInt32(nodes.count + 1)
    nodes.append(node)
  }

  private mutating func buildText(_ range: Range<Int>) {
    leaf(.text, range)
    guard open.isEmpty else { return checkReferences(in: range, .content) }
    guard let first = range.first(where: { !Characters.isSpace(bytes[$0]) }) else { return }
    note(.contentOutsideRoot, at: first..<range.upperBound)
  }

  private mutating func buildDeclaration(_ range: Range<Int>) {
    leaf(.xmlDeclaration, range)
    let first = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    guard range.lowerBound == first else { return note(.misplacedDeclaration, at: range) }
    let declaration = XMLDeclarationSyntax(bytes, range)
    noteFirst(declaration.violation)
    isStandalone = declaration.standaloneRange.map { bytes[$0].elementsEqual("yes".utf8) } ?? false
  }

  private mutating func buildDoctype(_ range: Range<Int>) {
    leaf(.doctype, range)
    guard root == nil, doctype == nil else { return note(.misplacedDoctype, at: range) }
    let parsed = Doctype(bytes, range, isStandalone: isStandalone)
    doctype = parsed
    declarations = parsed.declarations
    noteFirst(parsed.violation)
  }

  /// The text in which `range` stands.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
