extension TreeBuilder {
  mutating func buildElement(from start: Int) {
    position += 1
    let index = nodes.count
    var node = Node(.element, start..<start, parent: open.last ?? -1)
    let name = tokens[position].range
    node.nameEnd = UInt32(name.upperBound)
    node.firstAttribute = UInt32(attributes.count)
    if open.isEmpty {
      if root != nil { note(at: start..<name.upperBound) { .secondRoot($0.text(name)) } }
      root = root ?? index
    }
    nodes.append(node)
    var isPlain = isPlainName(name)
    position += 1
    buildAttributes(&isPlain)
    nodes[index].attributeCount = UInt32(attributes.count) - node.firstAttribute
    checkNames(of: index, isPlain)
    endStartTag(of: index)
  }

  /// Reads attributes up to the token that ends the tag, or that cannot be inside one.
  private mutating func buildAttributes(_ isPlain: inout Bool) {
    var isSeparated = false
    while position < tokens.count {
      let token = tokens[position]
      switch token.kind {
      case .whitespace: isSeparated = true
      case .name:
        if !isSeparated { note(at: token.range) { .missingSpace(before: $0.text(token.range)) } }
        isPlain = isPlainName(token.range) && isPlain
        buildAttribute(named: token.range)
        isSeparated = false
        continue
      case .equals, .quote, .attributeValue, .unexpected:
        note(at: token.range) { .unexpectedInTag($0.text(token.range)) }
      default: return
      }
      position += 1
    }
  }

  private mutating func buildAttribute(named name: Range<Int>) {
    position += 1
    skipSpace()
    guard position < tokens.count, tokens[position].kind == .equals else {
      return note(at: name) { .missingValue(of: $0.text(name)) }
    }
    position += 1
    skipSpace()
    guard position < tokens.count, tokens[position].kind == .quote else {
      let place = bytes.rangeOfScalar(at: tokens.start(of: position))
      return note(at: place) { .unquotedValue(of: $0.text(name)) }
    }
    position += 1
    var value = tokens.start(of: position)..<tokens.start(of: position)
    if position < tokens.count, tokens[position].kind == .attributeValue {
      value = tokens[position].range
      position += 1
    }
    if position < tokens.count, tokens[position].kind == .quote { position += 1 }
    checkReferences(in: value, .value)
    attributes.append(Attribute(name, value))
  }

  private mutating func skipSpace() {
    while position < tokens.count, tokens[position].kind == .whitespace { position += 1 }
  }

  /// Checks that `name` is one, and returns whether it has nothing to do with namespaces.
  private mutating func isPlainName(_ name: Range<Int>) -> Bool {
    while nextUncommonName < uncommonNames.count,
      uncommonNames[nextUncommonName] < name.lowerBound
    {
      nextUncommonName += 1
    }
    guard nextUncommonName < uncommonNames.count,
      uncommonNames[nextUncommonName] == name.lowerBound
    else { return name.count != 5 || !bytes.has("xmlns", at: name.lowerBound) }
    if let outside = bytes.firstOutsideName(in: name) {
      note(at: outside..<name.upperBound) { .malformedName($0.text(name)) }
    }
    return !bytes[name].contains(UInt8(ascii: ":"))
  }

  private mutating func checkNames(of index: Int, _ isPlain: Bool) {
    let own = Int(nodes[index].firstAttribute)..<attributes.count
    noteFirst(AttributeCheck.duplicate(in: bytes, attributes, own))
    if isPlain && declarations == nil {
      namespaces.enterPlain()
    } else {
      let name = nameRange(of: index)
      noteFirst(namespaces.enter(name, attributes[own], declarations, in: bytes))
    }
  }

  private mutating func endStartTag(of index: Int) {
    let end = tokens.start(of: position)
    let kind = position < tokens.count ? tokens[position].kind : .unexpected
    let length = kind == .emptyTagClose ? 2 : kind == .tagClose ? 1 : 0
    nodes[index].contentStart = UInt32(end + length)
    nodes[index].contentEnd = UInt32(end + length)
    nodes[index].end = UInt32(end + length)
    if length > 0 { position += 1 }
    if kind == .emptyTagClose {
      nodes[index].isEmptyElementTag = true
      close(index, contentEnd: end + length, end: end + length)
    } else {
      open.append(index)
    }
  }

  private mutating func close(_ index: Int, contentEnd: Int, end: Int) {
    nodes[index].contentEnd = UInt32(contentEnd)
    nodes[index].end = UInt32(end)
    nodes[index].next = UInt32(nodes.count)
    namespaces.leave()
  }

  mutating func closeElement(from start: Int) {
    position += 1
    var name = (start + 2)..<(start + 2)
    if position < tokens.count, tokens[position].kind == .name {
      name = tokens[position].range
      position += 1
    }
    skipSpace()
    while position < tokens.count, tokens[position].kind.isInsideTag {
      let range = tokens[position].range
      note(at: range) { .unexpectedInEndTag($0.text(range)) }
      position += 1
    }
    if position < tokens.count, tokens[position].kind == .tagClose { position += 1 }
    closeOpenElement(named: name, tagStart: start)
  }

  private mutating func closeOpenElement(named name: Range<Int>, tagStart: Int) {
    let end = tokens.start(of: position)
    guard let innermost = open.last else {
      return note(at: tagStart..<end) { .strayEndTag($0.text(name)) }
    }
    if bytes.areEqual(nameRange(of: innermost), name) {
      return close(open.removeLast(), contentEnd: tagStart, end: end)
    }
    if name.isEmpty {
      let place = bytes.rangeOfScalar(at: name.lowerBound)
      note(at: place) { .malformedName($0.text(place)) }
    } else {
      note(at: tagStart..<end) {
        .mismatchedEndTag($0.text(name), open: $0.text($0.nameRange(of: innermost)))
      }
    }
    // Looking further out would take quadratic time in a file of nothing but wrong end tags.
    let outer = open.suffix(64)
    guard let match = outer.lastIndex(where: { bytes.areEqual(nameRange(of: $0), name) }) else {
      return
    }
    while open.count > match + 1 { close(open.removeLast(), contentEnd: tagStart, end: tagStart) }
    close(open.removeLast(), contentEnd: tagStart, end: end)
  }

  mutating func closeAtEnd() {
    if let last = open.last {
      note(at: bytes.count..<bytes.count) { .unclosedElement($0.text($0.nameRange(of: last))) }
      while let index = open.popLast() { close(index, contentEnd: bytes.count, end: bytes.count) }
    }
    if root == nil { note(.missingRoot, at: bytes.count..<bytes.count) }
  }

  private func nameRange(of index: Int) -> Range<Int> {
    Int(nodes[index].start) + 1..<Int(nodes[index].nameEnd)
  }
}

extension TokenKind {
  fileprivate var isInsideTag: Bool {
    switch self {
    case .name, .equals, .quote, .attributeValue, .unexpected, .whitespace, .emptyTagClose: true
    default: false
    }
  }
}
