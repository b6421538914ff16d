import SourceText

/// An attribute of an element, with the place of everything it is spelled with.
public struct AttributeSyntax: Hashable, Sendable {
  let tree: DocumentSyntax.Tree
  let index: Int

  init(_ tree: DocumentSyntax.Tree, _ index: Int) {
    self.tree = tree
    self.index = index
  }

  private var attribute: Attribute { tree.attributes[index] }

  /// The bytes from the name to the closing quotation mark.
  public var range: Range<Int> {
    nameRange.lowerBound..<min(valueRange.upperBound + 1, tree.text.utf8.count)
  }
  /// The bytes of the name.
  public var nameRange: Range<Int> { attribute.name }
  /// The bytes between the quotation marks.
  public var valueRange: Range<Int> { attribute.value }
  /// The quotation mark, `"` or `'`.
  public var quote: UInt8 { tree.text.utf8[valueRange.lowerBound - 1] }

  /// The name as it is spelled, with its prefix.
  public var name: String { tree.text[nameRange] }

  /// Returns whether the name is spelled `name`.
  public func isNamed(_ name: String) -> Bool {
    let range = nameRange
    return range.count == name.utf8.count && tree.text.utf8[range].elementsEqual(name.utf8)
  }

  /// The value as .NET Framework's configuration reader sees it.
  ///
  /// It reads with `XmlTextReader` and `Normalization` off: references are expanded, raw line ends
  /// and tabs stay as they are, and references to declared entities stay unexpanded.
  public var value: String { ValueView.dotNet.value(of: tree.text.utf8[valueRange]) }

  /// The value as XML 1.0 defines it: line ends and tabs become spaces (3.3.3).
  public var normalizedValue: String { ValueView.xml.value(of: tree.text.utf8[valueRange]) }

  /// Returns whether both are the same attribute of the same document.
  public static func == (left: AttributeSyntax, right: AttributeSyntax) -> Bool {
    left.tree === right.tree && left.index == right.index
  }

  /// Feeds the attribute's position to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
