import LosslessXML

/// The sections and groups that a file may use: those of machine.config and those it declares.
struct DeclaredSections: Sendable {
  enum Kind {
    case group
    case section(repeats: Bool, allowsLocation: Bool)
    case unknown
    /// Inside a group whose sections are not known one by one.
    case unjudged
  }

  private var sections = MachineConfiguration.sections
  private var groups = MachineConfiguration.groups
  private var ignored = MachineConfiguration.ignored
  private var own: Set<String> = []
  private var machineOnly: Set<String> = ["system.transactions/machineSettings"]
  private var failures: [LoadFailure] = []

  mutating func takeFailures() -> [LoadFailure] {
    defer { failures = [] }
    return failures
  }

  /// Returns whether a section at `path` may stand in machine.config alone, whatever the file is.
  func isForMachineOnly(_ path: String) -> Bool { machineOnly.contains(path) }

  func kind(of path: String) -> Kind {
    if sections.contains(path) {
      let repeats = ignored.contains(path)
      let isAllowed = !repeats || MachineConfiguration.allowedInLocation.contains(path)
      return .section(repeats: repeats, allowsLocation: isAllowed)
    }
    if groups.contains(path) { return .group }
    let isOpen = MachineConfiguration.openGroups.contains { path.hasPrefix($0 + "/") }
    return isOpen ? .unjudged : .unknown
  }

  /// The known path that differs from `path` in case only, or is nearly the same.
  func name(similarTo path: String) -> String? {
    Similarity.closest(to: path, among: sections.union(groups))
  }

  /// Reads the declarations in `configSections`.
  mutating func declare(in element: ElementSyntax) {
    for attribute in element.attributes { fail(.declarationAttribute(attribute.name), attribute) }
    declare(in: element, under: "")
  }

  private mutating func fail(_ fault: LoadFault, _ attribute: AttributeSyntax) {
    failures.append(LoadFailure(fault, at: attribute.range))
  }

  private mutating func declare(in parent: ElementSyntax, under prefix: String) {
    for node in parent.children where node.isStray {
      failures.append(LoadFailure(.strayNode(node.strayName), at: node.trimmedRange))
    }
    for element in parent.elements {
      switch element.name {
      case "section": declareSection(element, under: prefix)
      case "sectionGroup":
        guard let path = path(of: element, under: prefix) else { continue }
        check(element, allows: ["name", "type"])
        add(path, element, isGroup: true)
        declare(in: element, under: path + "/")
      case "remove", "clear": break
      default:
        failures.append(LoadFailure(.declarationElement(element.name), at: element.nameRange))
      }
    }
  }

  private mutating func declareSection(_ element: ElementSyntax, under prefix: String) {
    guard let path = path(of: element, under: prefix) else { return }
    check(element, allows: Self.sectionAttributes)
    guard let type = element["type"], !type.isEmpty else {
      let fault = LoadFault.declarationWithout("type", element: "section")
      return failures.append(LoadFailure(fault, at: element.startTagRange))
    }
    for name in Self.booleanAttributes {
      guard let attribute = element.attribute(name) else { continue }
      if !["true", "false"].contains(attribute.value) {
        fail(.booleanOfDeclaration(attribute: name), attribute)
      }
    }
    for name in Self.choiceAttributes {
      guard let attribute = element.attribute(name) else { continue }
      if !OutlineFault.choices(of: name).values.contains(attribute.value) {
        fail(.outline(.choice(attribute: name)), attribute)
      }
    }
    add(path, element, isGroup: false)
    if element["allowExeDefinition"] == "MachineOnly" { machineOnly.insert(path) }
    if type.hasPrefix("System.Configuration.IgnoreSection") { ignored.insert(path) }
  }

  private mutating func path(of element: ElementSyntax, under prefix: String) -> String? {
    guard let attribute = element.attribute("name"), !attribute.value.isEmpty else {
      let fault = LoadFault.declarationWithout("name", element: element.name)
      failures.append(LoadFailure(fault, at: element.startTagRange))
      return nil
    }
    let name = attribute.value
    let isReserved = name.hasPrefix("config") && name != "configBuilders" || name == "location"
    if isReserved { fail(.reservedSectionName(name), attribute) }
    if !name.isXMLName { fail(.outline(.sectionName(name)), attribute) }
    return prefix + name
  }

  private mutating func add(_ path: String, _ element: ElementSyntax, isGroup: Bool) {
    let name = element.attribute("name")
    if !own.insert(path).inserted {
      if let name { fail(.redeclared(path: path), name) }
    } else if let change = change(of: path, by: element, isGroup: isGroup) {
      let attribute = element.attribute(change) ?? name
      if let attribute { fail(.redefined(path: path, change), attribute) }
    }
    if isGroup { groups.insert(path) } else { sections.insert(path) }
  }

  /// What `element` declares otherwise than machine.config, in one word.
  private func change(of path: String, by element: ElementSyntax, isGroup: Bool) -> String? {
    let isKnown = MachineConfiguration.sections.contains(path)
    if isGroup ? isKnown : MachineConfiguration.groups.contains(path) { return "kind" }
    return MachineDeclaration.all[path]?.attribute(changedBy: element)
  }

  private mutating func check(_ element: ElementSyntax, allows names: Set<String>) {
    for attribute in element.attributes where !names.contains(attribute.name) {
      fail(.declarationAttribute(attribute.name), attribute)
    }
  }

  private static let booleanAttributes = [
    "allowLocation", "requirePermission", "restartOnExternalChanges",
  ]
  private static let choiceAttributes = [
    "allowDefinition", "allowExeDefinition", "overrideModeDefault",
  ]
  private static let sectionAttributes = Set(
    ["name", "type"] + choiceAttributes + booleanAttributes)
}

extension String {
  /// A Boolean value indicating whether an element can have the name, as `XmlConvert.VerifyName`
  /// says.
  fileprivate var isXMLName: Bool {
    let isStart = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || scalar == "_" || scalar == ":" || !scalar.isASCII
    }
    let isPart = { (scalar: Unicode.Scalar) in
      isStart(scalar) || "-.0123456789".unicodeScalars.contains(scalar)
    }
    return unicodeScalars.first.map(isStart) ?? false && unicodeScalars.allSatisfy(isPart)
      && FourthEditionNames.firstForeign(in: self) == nil
  }
}
