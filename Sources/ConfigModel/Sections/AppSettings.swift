public import LosslessXML

/// The `appSettings` section.
public struct AppSettings: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The name of a file whose settings override those written here.
  public var file: String? { element["file"].flatMap { $0.isEmpty ? nil : $0 } }
  /// The elements that set a key.
  public var additions: [ElementSyntax] { element.elements(named: "add") }
}

/// The `connectionStrings` section.
public struct ConnectionStrings: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The elements that name a connection string.
  public var additions: [ElementSyntax] { element.elements(named: "add") }
}
