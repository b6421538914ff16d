/// The replacement text of an entity, read as content or as part of an attribute value.
struct ReplacementText {
  /// The entities that the text refers to.
  private(set) var references: [EntityCheck.Key] = []
  private let length: Int
  private let bytes: [UInt8]
  private let place: EntityCheck.Place
  private var lexer: Lexer?

  init(_ text: [UInt8], in place: EntityCheck.Place) {
    self.place = place
    length = text.count
    switch place {
    case .value:
      bytes = text
      references = keys(at: text.indices.filter { text[$0] == UInt8(ascii: "&") }, .value)
    case .content:
      // Text is content (production 43) exactly if an element around it makes it a document.
      bytes = "<e>".utf8 + text + "</e>".utf8
      let lexer = Lexer(bytes)
      self.lexer = lexer
      var token = 0
      for ampersand in lexer.ampersands {
        while lexer.tokens[token].range.upperBound <= ampersand { token += 1 }
        let isValue = lexer.tokens[token].kind == .attributeValue
        references += keys(at: [Int(ampersand)], isValue ? .value : .content)
      }
    }
  }

  /// Returns what the text is by itself and with the entities it refers to, which `entities` knows.
  func verdict(
    named name: String, _ declarations: Declarations?, _ entities: EntityCheck
  ) -> EntityCheck.Verdict {
    guard let lexer else {
      return EntityCheck.Verdict(
        fault: faultInValue(named: name, declarations, entities), length: length)
    }
    let builder = TreeBuilder(lexer, fragmentUnder: declarations, entities)
    let found = [lexer.violation, builder.violation].compactMap(\.self).first?.fault
    return EntityCheck.Verdict(
      fault: found.map { $0.isAboutEntity ? $0 : .malformedEntity(name) },
      length: length, prefixes: builder.namespaces.unbound)
  }

  private func faultInValue(
    named name: String, _ declarations: Declarations?, _ entities: EntityCheck
  ) -> SyntaxFault? {
    var next = 0
    for (offset, byte) in zip(bytes.indices, bytes) where offset >= next {
      if byte == UInt8(ascii: "<") { return .lessThanFromEntity(name) }
      guard byte == UInt8(ascii: "&") else { continue }
      guard let reference = Reference(in: bytes, at: offset, limit: bytes.count),
        reference.fault(in: bytes) == nil
      else { return .malformedEntity(name) }
      next = reference.range.upperBound
      guard case .entity = reference.meaning else { continue }
      let verdict = entities.verdict(on: bytes[reference.name], in: .value, declarations)
      if let fault = verdict.fault { return fault }
    }
    return nil
  }

  private func keys(at ampersands: [Int], _ place: EntityCheck.Place) -> [EntityCheck.Key] {
    ampersands.compactMap { offset in
      guard let reference = Reference(in: bytes, at: offset, limit: bytes.count),
        case .entity = reference.meaning
      else { return nil }
      return EntityCheck.Key(name: bytes[reference.name], place: place)
    }
  }
}
