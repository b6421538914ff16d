import SourceText

/// An element of a document, with the place of everything it is spelled with.
public struct ElementSyntax: Hashable, Sendable {
  let tree: DocumentSyntax.Tree
  let index: Int

  init(_ tree: DocumentSyntax.Tree, _ index: Int) {
    self.tree = tree
    self.index = index
  }

  private var node: Node { tree.nodes[index] }

  /// The element as a node.
  public var asNode: NodeSyntax { NodeSyntax(tree, index) }
  /// The document that the element is in.
  public var document: DocumentSyntax { DocumentSyntax(tree) }
  /// The bytes from `<` to the end of the end tag.
  public var range: Range<Int> { Int(node.start)..<Int(node.end) }
  /// The bytes of the start tag or empty-element tag.
  public var startTagRange: Range<Int> { Int(node.start)..<Int(node.contentStart) }
  /// The bytes of the name in the start tag.
  public var nameRange: Range<Int> { Int(node.start) + 1..<Int(node.nameEnd) }
  /// The bytes between start tag and end tag; empty behind an empty-element tag.
  public var contentRange: Range<Int> { Int(node.contentStart)..<Int(node.contentEnd) }
  /// The bytes of the end tag; empty behind an empty-element tag.
  public var endTagRange: Range<Int> { Int(node.contentEnd)..<Int(node.end) }
  /// A Boolean value indicating whether the element is one `<…/>` tag.
  public var isEmptyElementTag: Bool { node.isEmptyElementTag }

  /// The name as it is spelled, with its prefix; .NET compares names so.
  public var name: String { tree.text[nameRange] }

  /// Returns whether the name is spelled `name`.
  public func isNamed(_ name: String) -> Bool {
    let range = nameRange
    return range.count == name.utf8.count && tree.text.utf8[range].elementsEqual(name.utf8)
  }

  /// The element that this one is directly inside.
  public var parent: ElementSyntax? {
    node.parent < 0 ? nil : ElementSyntax(tree, Int(node.parent))
  }

  /// The nodes directly inside.
  public var children: NodeSequence { NodeSequence(tree, from: index + 1, to: Int(node.next)) }
  /// The elements directly inside.
  public var elements: ElementSequence {
    ElementSequence(tree, index + 1..<Int(node.next), isDeep: false)
  }

  /// Returns the elements directly inside that are named `name`.
  public func elements(named name: String) -> [ElementSyntax] {
    elements.filter { $0.isNamed(name) }
  }

  /// The attributes, in order.
  public var attributes: AttributeList {
    let first = Int(node.firstAttribute)
    return AttributeList(tree, first..<first + Int(node.attributeCount))
  }

  /// Returns the attribute spelled `name`.
  public func attribute(_ name: String) -> AttributeSyntax? {
    attributes.first { $0.isNamed(name) }
  }

  /// Returns the value of the attribute spelled `name`, as .NET reads it.
  public subscript(name: String) -> String? { attribute(name)?.value }

  /// The namespace name that the element's prefix, or the lack of one, is bound to.
  public var namespace: String {
    // Among bytes, since a colon with a combining character behind it is no `Character` ":".
    let colon = name.utf8.firstIndex(of: UInt8(ascii: ":"))
    let declaration = colon.map { "xmlns:" + name[..<$0] } ?? "xmlns"
    if declaration == "xmlns:xml" { return String(decoding: NamespaceName.xml, as: UTF8.self) }
    var element: ElementSyntax? = self
    while let current = element {
      if let uri = current[declaration] { return uri }
      element = current.parent
    }
    return ""
  }

  /// Returns whether both are the same element of the same document.
  public static func == (left: ElementSyntax, right: ElementSyntax) -> Bool {
    left.tree === right.tree && left.index == right.index
  }

  /// Feeds the element's position to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

extension DocumentSyntax {
  init(_ tree: Tree) { self.tree = tree }
}
