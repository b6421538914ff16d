/// What System.Configuration expects of an element inside a section.
///
/// The tables in `SectionDefinitions` are the `ConfigurationProperty` declarations of the published
/// .NET Framework source, and `SectionCheck` applies them as `ConfigurationElement` does.
struct ElementDefinition: Sendable {
  struct Attribute: Sendable {
    let name: String
    let type: AttributeType
    let isRequired: Bool
  }

  /// An element that may stand inside.
  struct Child: Sendable {
    let name: String
    let definition: ElementDefinition
    /// A Boolean value indicating whether it may stand there more than once.
    let repeats: Bool
  }

  let attributes: [Attribute]
  let children: [Child]
  /// A Boolean value indicating whether attributes that are not listed are kept for a class to
  /// judge.
  let acceptsOtherAttributes: Bool

  init(
    _ attributes: [Attribute] = [], children: [Child] = [], acceptsOtherAttributes: Bool = false
  ) {
    self.attributes = attributes
    self.children = children
    self.acceptsOtherAttributes = acceptsOtherAttributes
  }

  /// A collection of `add`, `remove` and `clear`, with additions like `entry`, compared by `key`.
  static func addRemoveClear(_ entry: ElementDefinition, key: String) -> [Child] {
    [
      Child(name: "add", definition: entry, repeats: true),
      Child(name: "remove", definition: .removal(key), repeats: true),
      Child(name: "clear", definition: .bare, repeats: true),
    ]
  }

  /// An element that may have no attributes at all, not even those that every element may have.
  static let bare = ElementDefinition()

  private static func removal(_ key: String) -> ElementDefinition {
    ElementDefinition([.required(key)])
  }

  /// Attributes that every element of a section may have
  /// (`ConfigurationElement.IsLockAttributeName`).
  static let lockAttributes: Set<String> = [
    "lockAttributes", "lockAllAttributesExcept", "lockElements", "lockAllElementsExcept",
    "lockItem",
  ]
  /// Attributes that the element of a section itself may have besides (`BaseConfigurationRecord`).
  static let sectionAttributes: Set<String> = [
    "configSource", "configProtectionProvider", "configBuilders",
  ]
}

extension ElementDefinition.Attribute {
  static func required(_ name: String, _ type: AttributeType = .string) -> Self {
    Self(name: name, type: type, isRequired: true)
  }

  static func optional(_ name: String, _ type: AttributeType = .string) -> Self {
    Self(name: name, type: type, isRequired: false)
  }
}

extension ElementDefinition.Child {
  static func one(_ name: String, _ definition: ElementDefinition) -> Self {
    Self(name: name, definition: definition, repeats: false)
  }

  static func many(_ name: String, _ definition: ElementDefinition) -> Self {
    Self(name: name, definition: definition, repeats: true)
  }
}
