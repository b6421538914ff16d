public import LosslessXML

/// The `startup` section, which the runtime's host reads, not System.Configuration.
public struct Startup: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The `supportedRuntime` elements, best first.
  public var supportedRuntimes: [ElementSyntax] { element.elements(named: "supportedRuntime") }
}

/// The `runtime` section, which the runtime's host reads, not System.Configuration.
public struct Runtime: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The namespace that assembly binding elements must be in to be read.
  public static let assemblyBindingNamespace = "urn:schemas-microsoft-com:asm.v1"

  /// The `assemblyBinding` elements that the runtime reads.
  public var assemblyBindings: [ElementSyntax] {
    element.elements(named: "assemblyBinding")
      .filter { $0.namespace == Self.assemblyBindingNamespace }
  }
}
