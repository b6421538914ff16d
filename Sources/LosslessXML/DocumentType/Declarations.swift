/// What a document type declares that decides about the rest of the document.
struct Declarations: Sendable {
  private var general: [ArraySlice<UInt8>: Entity] = [:]
  private var parameter: [ArraySlice<UInt8>: Entity] = [:]
  private var attributes: [ArraySlice<UInt8>: [DeclaredAttribute]] = [:]
  private var names: [ArraySlice<UInt8>: Set<ArraySlice<UInt8>>] = [:]

  /// A Boolean value indicating whether entities of any kind are declared.
  private(set) var declareEntities = false
  /// A Boolean value indicating whether an undeclared entity may be declared where nobody looks.
  ///
  /// True behind a reference to a parameter entity or with an external subset, unless the document
  /// says `standalone="yes"` (XML 1.0, 4.1, WFC: Entity Declared).
  private(set) var mayContinueElsewhere = false
  /// A Boolean value indicating whether declarations from here on bind nothing (XML 1.0, 5.1).
  ///
  /// They do not behind a reference to an entity that was not read, which may have come first.
  private var isCutOff = false

  /// The entity that `&name;` refers to.
  func entity(_ name: ArraySlice<UInt8>) -> Entity? { general[name] }

  /// The entity that `%name;` refers to.
  func parameterEntity(_ name: ArraySlice<UInt8>) -> Entity? { parameter[name] }

  /// The attributes with a prefix that are declared for an element.
  func prefixedAttributes(of element: ArraySlice<UInt8>) -> [DeclaredAttribute] {
    attributes.isEmpty ? [] : attributes[element] ?? []
  }

  /// Adds an entity, if it is the first of its name (4.2).
  mutating func add(_ entity: Entity) {
    declareEntities = true
    guard !isCutOff else { return }
    if entity.isParameter {
      if parameter[entity.name] == nil { parameter[entity.name] = entity }
    } else if general[entity.name] == nil {
      general[entity.name] = entity
    }
  }

  /// Adds the attributes of an element that are the first of their name (3.3).
  mutating func add(_ list: DeclarationReader.AttributeList) {
    guard !isCutOff else { return }
    for attribute in list.attributes where attribute.name.contains(UInt8(ascii: ":")) {
      guard names[list.element, default: []].insert(attribute.name).inserted else { continue }
      attributes[list.element, default: []].append(attribute)
    }
  }

  /// Notes that declarations stand in another file.
  mutating func continueElsewhere(isStandalone: Bool) {
    mayContinueElsewhere = mayContinueElsewhere || !isStandalone
  }

  /// Notes that declarations were passed over.
  mutating func cutOff(isStandalone: Bool) { isCutOff = isCutOff || !isStandalone }
}
