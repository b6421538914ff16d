public import LosslessXML

/// A typed view of an element: it stores the element and nothing else, so it cannot disagree with
/// what is written.
public protocol SectionView: Hashable, Sendable {
  /// The element that is viewed.
  var element: ElementSyntax { get }
  /// Creates a view of `element`.
  init(_ element: ElementSyntax)
}

extension SectionView {
  /// The file that `configSource` says holds the section instead of this element.
  public var configSource: String? { element["configSource"] }
  /// The provider that `configProtectionProvider` says can decrypt the section.
  public var protectionProvider: String? { element["configProtectionProvider"] }
}
