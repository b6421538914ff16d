/// Elements in the order of their start tags.
public struct ElementSequence: Sequence, Sendable {
  private let tree: DocumentSyntax.Tree
  private let range: Range<Int>
  private let isDeep: Bool

  /// The elements among the nodes of `range`, with those inside them or without.
  init(_ tree: DocumentSyntax.Tree, _ range: Range<Int>, isDeep: Bool) {
    self.tree = tree
    self.range = range
    self.isDeep = isDeep
  }

  /// Walks from element to element.
  public struct Iterator: IteratorProtocol {
    fileprivate let tree: DocumentSyntax.Tree
    fileprivate let isDeep: Bool
    fileprivate var rest: Range<Int>

    /// Returns the next element.
    public mutating func next() -> ElementSyntax? {
      while let index = rest.first {
        let node = tree.nodes[index]
        let following = isDeep ? index + 1 : Int(node.next)
        rest = following..<rest.upperBound
        if node.kind == .element { return ElementSyntax(tree, index) }
      }
      return nil
    }
  }

  /// Returns an iterator over the elements.
  public func makeIterator() -> Iterator { Iterator(tree: tree, isDeep: isDeep, rest: range) }
}
