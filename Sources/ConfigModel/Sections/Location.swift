public import LosslessXML

/// A `location` element.
public struct Location: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The path that the sections inside are for.
  public var path: String? { element["path"] }

  /// A Boolean value indicating whether the sections inside belong to the file itself.
  ///
  /// No path and `.` mean so; any other path is skipped for an executable
  /// (`ClientConfigurationHost.SupportsLocation` is false).
  public var isForFileItself: Bool { path == nil || path == "" || path == "." }
}
