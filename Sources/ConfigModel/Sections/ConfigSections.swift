public import LosslessXML

/// The `configSections` element, which declares sections that machine.config does not.
public struct ConfigSections: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// One `section` or `sectionGroup`.
  public struct Declaration: Hashable, Sendable {
    /// The names from the outermost group to the section, separated by `/`.
    public let path: String
    /// A Boolean value indicating whether a group is declared.
    public let isGroup: Bool
    /// The element that declares it.
    public let element: ElementSyntax
    /// The type that reads the section.
    public var type: String? { element["type"] }
  }

  /// What is declared, groups before what they hold.
  public var declarations: [Declaration] { Self.declarations(in: element, under: "") }

  private static func declarations(in parent: ElementSyntax, under path: String) -> [Declaration] {
    parent.elements.flatMap { element -> [Declaration] in
      let isGroup = element.isNamed("sectionGroup")
      guard isGroup || element.isNamed("section"), let name = element["name"] else { return [] }
      let own = Declaration(path: path + name, isGroup: isGroup, element: element)
      return [own] + (isGroup ? declarations(in: element, under: own.path + "/") : [])
    }
  }
}
