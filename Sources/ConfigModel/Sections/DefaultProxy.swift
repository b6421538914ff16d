public import LosslessXML

/// The `system.net/defaultProxy` section.
public struct DefaultProxy: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The `proxy` element.
  public var proxy: ElementSyntax? { element.elements(named: "proxy").first }
  /// The `bypasslist` element.
  public var bypassList: ElementSyntax? { element.elements(named: "bypasslist").first }
  /// The `module` element that names a proxy class, if it names one.
  public var module: ElementSyntax? {
    element.elements(named: "module").first { $0["type"]?.isEmpty == false }
  }
}
