/// Builds the flat tree over the tokens, and notes the first violation of the document's grammar.
///
/// Malformed documents have a tree too, a best guess that only messages use.
struct TreeBuilder {
  let bytes: [UInt8]
  let tokens: TokenList
  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  private(set) var violation: SyntaxViolation?
  private var open: [Int] = []
  private var root: Int?
  private(set) var doctype: Doctype?
  private var namespaces = NamespaceScope()
  private var position = 0

  init(_ bytes: [UInt8], _ tokens: TokenList) {
    self.bytes = bytes
    self.tokens = tokens
    nodes.reserveCapacity(tokens.count / 6)
    attributes.reserveCapacity(tokens.count / 8)
    while position < tokens.count { buildNode() }
    closeAtEnd()
  }

  private mutating func note(_ fault: SyntaxFault, at range: Range<Int>) {
    guard violation == nil || range.lowerBound < violation?.range.lowerBound ?? 0 else { return }
    var found = SyntaxViolation(fault, at: range)
    found.open = open.map { Int(nodes[$0].start)..<Int(nodes[$0].contentStart) }
    violation = found
  }

  private mutating func noteFirst(_ found: SyntaxViolation?) {
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
    nodes.append(Node(kind, range, parent: open.last ?? -1))
    nodes[nodes.count - 1].next = UInt32(nodes.count)
  }

  private mutating func buildText(_ range: Range<Int>) {
    leaf(.text, range)
    if open.isEmpty {
      guard let first = range.first(where: { !Characters.isSpace(bytes[$0]) }) else { return }
      note(.contentOutsideRoot, at: first..<range.upperBound)
    } else {
      noteFirst(ReferenceCheck.violation(in: bytes, range, doctype, isAttribute: false))
    }
  }

  private mutating func buildDeclaration(_ range: Range<Int>) {
    leaf(.xmlDeclaration, range)
    let first = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    guard range.lowerBound == first else { return note(.misplacedDeclaration, at: range) }
    noteFirst(XMLDeclarationSyntax(bytes, range).violation)
  }

  private mutating func buildDoctype(_ range: Range<Int>) {
    leaf(.doctype, range)
    guard root == nil, doctype == nil else { return note(.misplacedDoctype, at: range) }
    let parsed = Doctype(bytes, range)
    doctype = parsed
    noteFirst(parsed.violation)
  }
}

extension TreeBuilder {
  private mutating func buildElement(from start: Int) {
    position += 1
    let index = nodes.count
    var node = Node(.element, start..<start, parent: open.last ?? -1)
    let name = tokens[position].range
    node.nameEnd = UInt32(name.upperBound)
    noteName(name)
    if open.isEmpty {
      if root != nil { note(.secondRoot(text(name)), at: start..<name.upperBound) }
      root = root ?? index
    }
    position += 1
    node.firstAttribute = UInt32(attributes.count)
    nodes.append(node)
    buildAttributes()
    nodes[index].attributeCount = UInt32(attributes.count - Int(node.firstAttribute))
    checkAttributes(of: index)
    endStartTag(of: index)
  }

  /// Reads attributes up to the token that ends the tag, or that cannot be inside one.
  private mutating func buildAttributes() {
    var isSeparated = false
    while position < tokens.count {
      let token = tokens[position]
      switch token.kind {
      case .whitespace: isSeparated = true
      case .name:
        if !isSeparated { note(.missingSpace(before: text(token.range)), at: token.range) }
        buildAttribute(named: token.range)
        isSeparated = false
        continue
      case .equals, .quote, .attributeValue, .unexpected:
        note(.unexpectedInTag(text(token.range)), at: token.range)
      default: return
      }
      position += 1
    }
  }

  private mutating func buildAttribute(named name: Range<Int>) {
    noteName(name)
    position += 1
    skipSpace()
    guard position < tokens.count, tokens[position].kind == .equals else {
      return note(.missingValue(of: text(name)), at: name)
    }
    position += 1
    skipSpace()
    guard position < tokens.count, tokens[position].kind == .quote else {
      let end = tokens.start(of: position)
      return note(.unquotedValue(of: text(name)), at: end..<min(end + 1, bytes.count))
    }
    position += 1
    var value = tokens.start(of: position)..<tokens.start(of: position)
    if position < tokens.count, tokens[position].kind == .attributeValue {
      value = tokens[position].range
      position += 1
    }
    if position < tokens.count, tokens[position].kind == .quote { position += 1 }
    noteFirst(ReferenceCheck.violation(in: bytes, value, doctype, isAttribute: true))
    attributes.append(
      Attribute(
        nameStart: UInt32(name.lowerBound), nameEnd: UInt32(name.upperBound),
        valueStart: UInt32(value.lowerBound), valueEnd: UInt32(value.upperBound)))
  }

  private mutating func skipSpace() {
    while position < tokens.count, tokens[position].kind == .whitespace { position += 1 }
  }

  private mutating func checkAttributes(of index: Int) {
    let node = nodes[index]
    let own = attributes[Int(node.firstAttribute)...]
    noteFirst(AttributeCheck.duplicate(in: bytes, own))
    let name = Int(node.start + 1)..<Int(node.nameEnd)
    noteFirst(namespaces.enter(name, own, in: bytes))
  }

  private mutating func endStartTag(of index: Int) {
    let end = tokens.start(of: position)
    nodes[index].contentStart = UInt32(end)
    nodes[index].contentEnd = UInt32(end)
    nodes[index].end = UInt32(end)
    guard position < tokens.count else { return open.append(index) }
    switch tokens[position].kind {
    case .emptyTagClose:
      position += 1
      close(index, contentEnd: end + 2, end: end + 2)
      nodes[index].contentStart = UInt32(end + 2)
    case .tagClose:
      position += 1
      nodes[index].contentStart = UInt32(end + 1)
      open.append(index)
    default: open.append(index)
    }
  }

  private mutating func close(_ index: Int, contentEnd: Int, end: Int) {
    nodes[index].contentEnd = UInt32(contentEnd)
    nodes[index].end = UInt32(end)
    nodes[index].next = UInt32(nodes.count)
    namespaces.leave()
  }

  private mutating func closeElement(from start: Int) {
    position += 1
    var name = (start + 2)..<(start + 2)
    if position < tokens.count, tokens[position].kind == .name {
      name = tokens[position].range
      position += 1
    }
    skipSpace()
    while position < tokens.count, tokens[position].kind.isInsideTag {
      note(.unexpectedInTag(text(tokens[position].range)), at: tokens[position].range)
      position += 1
    }
    if position < tokens.count, tokens[position].kind == .tagClose { position += 1 }
    closeOpenElement(named: name, tagStart: start)
  }

  private mutating func closeOpenElement(named name: Range<Int>, tagStart: Int) {
    let end = tokens.start(of: position)
    guard let innermost = open.last else {
      return note(.strayEndTag(text(name)), at: tagStart..<end)
    }
    let match = open.lastIndex { bytes[nameRange(of: $0)] == bytes[name] }
    if match != open.count - 1 {
      note(
        .mismatchedEndTag(text(name), open: text(nameRange(of: innermost))), at: tagStart..<end)
    }
    guard let match else { return }
    while open.count > match + 1 { close(open.removeLast(), contentEnd: tagStart, end: tagStart) }
    close(open.removeLast(), contentEnd: tagStart, end: end)
  }

  private mutating func closeAtEnd() {
    if let last = open.last {
      note(.unclosedElement(text(nameRange(of: last))), at: bytes.count..<bytes.count)
      while let index = open.popLast() { close(index, contentEnd: bytes.count, end: bytes.count) }
    }
    if root == nil { note(.missingRoot, at: bytes.count..<bytes.count) }
  }

  private mutating func noteName(_ name: Range<Int>) {
    guard let outside = bytes.firstOutsideName(in: name) else { return }
    note(.malformedName(text(name)), at: outside..<name.upperBound)
  }

  private func nameRange(of index: Int) -> Range<Int> {
    Int(nodes[index].start) + 1..<Int(nodes[index].nameEnd)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension TokenKind {
  fileprivate var isInsideTag: Bool {
    switch self {
    case .name, .equals, .quote, .attributeValue, .unexpected, .whitespace, .emptyTagClose: true
    default: false
    }
  }
}
