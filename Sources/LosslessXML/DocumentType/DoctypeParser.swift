/// Reads a document type declaration strictly (XML 1.0, production 28 on).
///
/// The text of an internal parameter entity is read where it is first referred to; a second time it
/// could declare nothing new. External entities are never read.
struct DoctypeParser {
  private(set) var declarations = Declarations()
  private(set) var violation: SyntaxViolation?

  private struct Source {
    /// The parameter entity; empty for the document itself.
    let name: ArraySlice<UInt8>
    var reader: DeclarationReader
  }

  private let isStandalone: Bool
  private let entities = EntityCheck()
  /// The document, and then the parameter entities that are open in it, innermost last.
  private var sources: [Source]
  private var isOpen: Set<ArraySlice<UInt8>> = []
  private var isRead: Set<ArraySlice<UInt8>> = []
  /// Where the document refers to the outermost open parameter entity.
  private var reference = 0..<0

  init(_ bytes: [UInt8], _ range: Range<Int>, isStandalone: Bool) {
    self.isStandalone = isStandalone
    sources = [Source(name: [], reader: DeclarationReader(bytes, range))]
    do throws(SyntaxViolation) {
      try readDoctype()
    } catch {
      violation = located(error, range)
    }
  }

  private var reader: DeclarationReader {
    get { sources[sources.count - 1].reader }
    _modify { yield &sources[sources.count - 1].reader }
  }

  /// The violation as a place in the document, which the text of an entity is not.
  private func located(_ found: SyntaxViolation, _ range: Range<Int>) -> SyntaxViolation {
    if sources.count > 1 {
      let name = String(decoding: sources[1].name, as: UTF8.self)
      return SyntaxViolation(
        found.fault.isAboutEntity ? found.fault : .malformedEntity(name), at: reference)
    }
    guard found.range.lowerBound >= range.upperBound else { return found }
    let start = range.lowerBound
    return SyntaxViolation(.unterminated("document type declaration"), at: start..<(start + 9))
  }

  private mutating func readDoctype() throws(SyntaxViolation) {
    try reader.require("<!DOCTYPE", "beginning")
    try reader.requireSpace()
    _ = try reader.qualifiedName("name")
    let isSeparated = reader.skipSpace()
    if isSeparated, try reader.externalIdentifier() {
      declarations.continueElsewhere(isStandalone: isStandalone)
      reader.skipSpace()
    }
    if reader.take("[") {
      try readSubset()
      reader.skipSpace()
    }
    try reader.require(">", "end")
    guard reader.next == nil else { throw reader.lacks("end") }
  }

  private mutating func readSubset() throws(SyntaxViolation) {
    while true {
      reader.skipSpace()
      if sources.count > 1, reader.next == nil {
        isOpen.remove(sources.removeLast().name)
      } else if sources.count == 1, reader.take("]") {
        return
      } else {
        try readDeclaration()
      }
    }
  }

  private mutating func readDeclaration() throws(SyntaxViolation) {
    if reader.isBefore("%") {
      try readParameterReference()
    } else if reader.take("<!ELEMENT") {
      try reader.elementDeclaration()
    } else if reader.take("<!ATTLIST") {
      try readAttributeList()
    } else if reader.take("<!ENTITY") {
      declarations.add(try reader.entityDeclaration())
    } else if reader.take("<!NOTATION") {
      try reader.notationDeclaration()
    } else if reader.isBefore("<!--") {
      try reader.comment()
    } else if reader.isBefore("<?") {
      try reader.processingInstruction()
    } else {
      throw reader.lacks("declaration")
    }
  }

  private mutating func readAttributeList() throws(SyntaxViolation) {
    let list = try reader.attributeListDeclaration()
    for reference in list.references {
      let name = reader.bytes[reference.name]
      if let fault = entities.verdict(on: name, in: .value, declarations).fault {
        throw SyntaxViolation(fault, at: reference.range)
      }
    }
    declarations.add(list)
  }

  private mutating func readParameterReference() throws(SyntaxViolation) {
    let start = reader.at
    _ = reader.take("%")
    let name = reader.bytes[try reader.unqualifiedName("parameter entity name")]
    try reader.require(";", "end of reference")
    let range = start..<reader.at
    let mayBeDeclared = declarations.mayContinueElsewhere
    declarations.continueElsewhere(isStandalone: isStandalone)
    guard !isOpen.contains(name) else {
      throw SyntaxViolation(.recursiveEntity(String(decoding: name, as: UTF8.self)), at: range)
    }
    guard let entity = declarations.parameterEntity(name) else {
      // XML 1.0 leaves the first such reference to validation, but libxml2 refuses it.
      guard mayBeDeclared else {
        throw SyntaxViolation(.undeclaredEntity(String(decoding: name, as: UTF8.self)), at: range)
      }
      return declarations.cutOff(isStandalone: isStandalone)
    }
    guard case .text(let text) = entity.definition else {
      return declarations.cutOff(isStandalone: isStandalone)
    }
    guard isRead.insert(name).inserted else { return }
    isOpen.insert(name)
    if sources.count == 1 { reference = range }
    sources.append(Source(name: name, reader: DeclarationReader(text, text.indices)))
  }
}
