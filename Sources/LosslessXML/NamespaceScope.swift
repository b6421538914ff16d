/// The prefixes that are bound where the parser is (Namespaces in XML 1.0, third edition).
struct NamespaceScope {
  /// The namespace names that each prefix is bound to, innermost last.
  private var names: [ArraySlice<UInt8>: [[UInt8]]] = [:]
  /// The prefixes that open elements bind, with the depth of the element.
  private var bound: [(prefix: ArraySlice<UInt8>, depth: Int)] = []
  private var depth = 0
  private let isFragment: Bool
  /// The prefixes that a fragment leaves for its surroundings to bind.
  private(set) var unbound: Set<ArraySlice<UInt8>> = []

  /// Creates the scope around a document, or around a fragment that stands in an unknown one.
  init(isFragment: Bool = false) { self.isFragment = isFragment }

  /// Enters an element whose names have no colon and whose attributes declare nothing.
  mutating func enterPlain() { depth += 1 }

  /// Enters an element, and returns what keeps its names from being well-formed with namespaces.
  ///
  mutating func enter(
    _ name: Range<Int>, _ attributes: ArraySlice<Attribute>, _ declarations: Declarations?,
    in bytes: [UInt8]
  ) -> SyntaxViolation? {
    depth += 1
    // The element around a fragment is not the document's, so no declaration is about it.
    let isDeclared = !(isFragment && depth == 1)
    let declared = isDeclared ? declarations?.prefixedAttributes(of: bytes[name]) ?? [] : []
    let own = Self.attributes(name, attributes, declared, in: bytes)
    for attribute in own {
      if let found = declare(attribute, declarations) { return found }
    }
    if let found = check(PlacedAttribute(name, bytes[name], []), isAttribute: false) {
      return found
    }
    var expanded: Set<ExpandedName> = []
    for attribute in own where attribute.name.contains(UInt8(ascii: ":")) {
      if let found = check(attribute, isAttribute: true) { return found }
      guard let name = expandedName(attribute.name) else { continue }
      guard expanded.insert(name).inserted else {
        return attribute.violates { .duplicateAttribute($0) }
      }
    }
    return nil
  }

  /// The attributes that a tag sets, and then those that its element has by default.
  private static func attributes(
    _ name: Range<Int>, _ attributes: ArraySlice<Attribute>, _ declared: [DeclaredAttribute],
    in bytes: [UInt8]
  ) -> [PlacedAttribute] {
    var own = attributes.map { PlacedAttribute($0.name, bytes[$0.name], bytes[$0.value]) }
    guard !declared.isEmpty else { return own }
    let present = Set(own.map(\.name))
    for attribute in declared where !present.contains(attribute.name) {
      guard let value = attribute.defaultValue else { continue }
      own.append(PlacedAttribute(name, attribute.name, value))
    }
    let tokenized = Set(declared.lazy.filter(\.isTokenized).map(\.name))
    for index in own.indices { own[index].isTokenized = tokenized.contains(own[index].name) }
    return own
  }

  /// Leaves the innermost element that was entered.
  mutating func leave() {
    while let last = bound.last, last.depth == depth {
      names[last.prefix]?.removeLast()
      bound.removeLast()
    }
    depth -= 1
  }

  /// Returns whether `prefix` means something here; a fragment takes note of it if not.
  mutating func binds(_ prefix: ArraySlice<UInt8>) -> Bool {
    if names[prefix]?.isEmpty == false || prefix.elementsEqual("xml".utf8) { return true }
    if isFragment { unbound.insert(prefix) }
    return isFragment
  }

  /// Binds the prefix that `attribute` declares, if it declares one.
  private mutating func declare(
    _ attribute: PlacedAttribute, _ declarations: Declarations?
  ) -> SyntaxViolation? {
    let isDefault = attribute.name.elementsEqual("xmlns".utf8)
    guard isDefault || attribute.name.starts(with: "xmlns:".utf8) else { return nil }
    let prefix = isDefault ? attribute.name : attribute.name.dropFirst(6)
    let text = String(decoding: prefix, as: UTF8.self)
    let expanded = NamespaceName.expanding(
      attribute.value, isTokenized: attribute.isTokenized, declarations)
    guard let uri = expanded else { return attribute.violates { .excessiveExpansion($0) } }
    let isReserved =
      (text == "xml") != (uri == NamespaceName.xml) || uri == NamespaceName.xmlns
      || !isDefault && text == "xmlns"
    if isReserved { return SyntaxViolation(.reservedPrefix(text), at: attribute.place) }
    guard !isDefault else { return nil }
    guard !uri.isEmpty else {
      return SyntaxViolation(.emptyPrefixBinding(text), at: attribute.place)
    }
    names[prefix, default: []].append(uri)
    bound.append((prefix, depth))
    return nil
  }

  private mutating func check(_ named: PlacedAttribute, isAttribute: Bool) -> SyntaxViolation? {
    let bytes = Array(named.name)
    guard let name = QualifiedName(in: bytes, bytes.indices) else {
      return named.violates { .malformedQualifiedName($0) }
    }
    guard let prefix = name.prefix else { return nil }
    let text = String(decoding: bytes[prefix], as: UTF8.self)
    if text == "xmlns" {
      return isAttribute ? nil : SyntaxViolation(.reservedPrefix(text), at: named.place)
    }
    guard !binds(named.name.prefix(prefix.count)) else { return nil }
    let start = named.place.lowerBound
    let isWritten = named.place.count == bytes.count
    let place = isWritten ? start..<(start + prefix.count) : named.place
    return SyntaxViolation(.undeclaredPrefix(text), at: place)
  }

  /// The name with its namespace; two that are equal cannot stand in one tag (6.3).
  ///
  /// A prefix that a fragment leaves open could mean any namespace, so it is taken to mean the same
  /// as every other such prefix.
  private func expandedName(_ name: ArraySlice<UInt8>) -> ExpandedName? {
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let prefix = name[..<colon]
    guard !prefix.elementsEqual("xmlns".utf8) else { return nil }
    let isXML = prefix.elementsEqual("xml".utf8)
    return ExpandedName(
      uri: isXML ? NamespaceName.xml : names[prefix]?.last ?? [], local: name[(colon + 1)...])
  }
}

private struct ExpandedName: Hashable {
  let uri: [UInt8]
  let local: ArraySlice<UInt8>
}

/// An attribute that a tag has, with the place in the document that a message about it names.
private struct PlacedAttribute {
  let place: Range<Int>
  let name: ArraySlice<UInt8>
  let value: ArraySlice<UInt8>
  var isTokenized = false

  init(_ place: Range<Int>, _ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    self.place = place
    self.name = name
    self.value = value
  }

  func violates(_ fault: (String) -> SyntaxFault) -> SyntaxViolation {
    SyntaxViolation(fault(String(decoding: name, as: UTF8.self)), at: place)
  }
}
