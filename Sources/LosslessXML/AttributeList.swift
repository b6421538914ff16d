/// The attributes of an element, in order.
public struct AttributeList: RandomAccessCollection, Sendable {
  private let tree: DocumentSyntax.Tree
  private let range: Range<Int>

  init(_ tree: DocumentSyntax.Tree, _ range: Range<Int>) {
    self.tree = tree
    self.range = range
  }

  /// The position of the first attribute.
  public var startIndex: Int { range.lowerBound }
  /// The position behind the last attribute.
  public var endIndex: Int { range.upperBound }

  /// Returns the attribute at `position`.
  public subscript(position: Int) -> AttributeSyntax { AttributeSyntax(tree, position) }
}
