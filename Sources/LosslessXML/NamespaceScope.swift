/// The prefixes that are bound where the parser is (Namespaces in XML 1.0).
struct NamespaceScope {
  private struct Binding {
    let prefix: [UInt8]
    let uri: [UInt8]
    let depth: Int
  }

  private var bindings: [Binding] = []
  private var depth = 0

  /// Enters an element, and returns what keeps its names from being well-formed with namespaces.
  mutating func enter(
    _ name: Range<Int>, _ attributes: ArraySlice<Attribute>, in bytes: [UInt8]
  ) -> SyntaxViolation? {
    depth += 1
    var found: SyntaxViolation?
    var hasPrefixes = false
    for attribute in attributes {
      guard let colon = bytes[attribute.name].firstIndex(of: UInt8(ascii: ":")) else { continue }
      hasPrefixes = true
      if bytes[attribute.name.lowerBound..<colon].elementsEqual("xmlns".utf8) {
        found = found ?? bind((colon + 1)..<attribute.name.upperBound, attribute, bytes)
      }
    }
    found = found ?? violation(of: name, isAttribute: false, bytes)
    guard hasPrefixes else { return found }
    for attribute in attributes where found == nil {
      found = violation(of: attribute.name, isAttribute: true, bytes)
    }
    return found ?? duplicate(attributes, bytes)
  }

  mutating func leave() {
    while let last = bindings.last, last.depth == depth { bindings.removeLast() }
    depth -= 1
  }

  private mutating func bind(
    _ prefix: Range<Int>, _ attribute: Attribute, _ bytes: [UInt8]
  ) -> SyntaxViolation? {
    let uri = Array(bytes[attribute.value])
    let isXML = bytes[prefix].elementsEqual("xml".utf8)
    let isXMLName = uri.elementsEqual(Self.xmlName.utf8)
    if bytes[prefix].elementsEqual("xmlns".utf8) || isXML != isXMLName
      || uri.elementsEqual(Self.xmlnsName.utf8)
    {
      return SyntaxViolation(.reservedPrefix(Self.text(bytes, prefix)), at: attribute.name)
    }
    if uri.isEmpty {
      return SyntaxViolation(.emptyPrefixBinding(Self.text(bytes, prefix)), at: attribute.name)
    }
    bindings.append(Binding(prefix: Array(bytes[prefix]), uri: uri, depth: depth))
    return nil
  }

  private func violation(
    of name: Range<Int>, isAttribute: Bool, _ bytes: [UInt8]
  ) -> SyntaxViolation? {
    guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let local = (colon + 1)..<name.upperBound
    let isQualified =
      colon > name.lowerBound && !local.isEmpty && !bytes[local].contains(UInt8(ascii: ":"))
      && bytes.firstOutsideName(in: local) == nil
    guard isQualified else {
      return SyntaxViolation(.malformedQualifiedName(Self.text(bytes, name)), at: name)
    }
    let prefix = name.lowerBound..<colon
    if bytes[prefix].elementsEqual("xml".utf8) { return nil }
    if bytes[prefix].elementsEqual("xmlns".utf8) {
      return isAttribute
        ? nil : SyntaxViolation(.reservedPrefix("xmlns"), at: name)
    }
    guard uri(of: bytes[prefix]) == nil else { return nil }
    return SyntaxViolation(.undeclaredPrefix(Self.text(bytes, prefix)), at: prefix)
  }

  private func uri(of prefix: ArraySlice<UInt8>) -> [UInt8]? {
    bindings.last { $0.prefix.elementsEqual(prefix) }?.uri
  }

  /// Two attributes whose prefixes differ but mean the same name (Namespaces in XML, 6.3).
  private func duplicate(
    _ attributes: ArraySlice<Attribute>, _ bytes: [UInt8]
  ) -> SyntaxViolation? {
    var seen: Set<[UInt8]> = []
    for attribute in attributes {
      guard let colon = bytes[attribute.name].firstIndex(of: UInt8(ascii: ":")),
        let uri = uri(of: bytes[attribute.name.lowerBound..<colon])
      else { continue }
      if !seen.insert(uri + [0] + bytes[(colon + 1)..<attribute.name.upperBound]).inserted {
        let name = Self.text(bytes, attribute.name)
        return SyntaxViolation(.duplicateAttribute(name), at: attribute.name)
      }
    }
    return nil
  }

  private static let xmlName = "http://www.w3.org/XML/1998/namespace"
  private static let xmlnsName = "http://www.w3.org/2000/xmlns/"

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
