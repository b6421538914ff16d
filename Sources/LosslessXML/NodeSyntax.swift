import SourceText

/// A node of a document.
public struct NodeSyntax: Hashable, Sendable {
  let tree: DocumentSyntax.Tree
  let index: Int

  init(_ tree: DocumentSyntax.Tree, _ index: Int) {
    self.tree = tree
    self.index = index
  }

  /// The kind of the node.
  public var kind: NodeKind { tree.nodes[index].kind }
  /// The bytes of the node.
  public var range: Range<Int> { Int(tree.nodes[index].start)..<Int(tree.nodes[index].end) }
  /// The text as it is spelled.
  public var spelling: String { tree.text[range] }
  /// The node as an element, if it is one.
  public var element: ElementSyntax? { kind == .element ? ElementSyntax(tree, index) : nil }

  /// The document that the node is in.
  public var document: DocumentSyntax { DocumentSyntax(tree) }

  /// A Boolean value indicating whether the node is text of nothing but white space.
  public var isWhitespace: Bool {
    kind == .text && tree.text.utf8[range].allSatisfy(Characters.isSpace)
  }

  /// Returns whether both are the same node of the same document.
  public static func == (left: NodeSyntax, right: NodeSyntax) -> Bool {
    left.tree === right.tree && left.index == right.index
  }

  /// Feeds the node's position to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

/// The nodes directly inside an element or document, in order.
public struct NodeSequence: Sequence, Sendable {
  let tree: DocumentSyntax.Tree
  let start: Int
  let end: Int

  init(_ tree: DocumentSyntax.Tree, from start: Int, to end: Int) {
    self.tree = tree
    self.start = start
    self.end = end
  }

  /// Walks from sibling to sibling.
  public struct Iterator: IteratorProtocol {
    let tree: DocumentSyntax.Tree
    var index: Int
    let end: Int

    /// Returns the next sibling.
    public mutating func next() -> NodeSyntax? {
      guard index < end else { return nil }
      defer { index = Int(tree.nodes[index].next) }
      return NodeSyntax(tree, index)
    }
  }

  /// Returns an iterator over the nodes.
  public func makeIterator() -> Iterator { Iterator(tree: tree, index: start, end: end) }
}
