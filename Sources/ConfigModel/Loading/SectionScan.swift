import LosslessXML
import SourceDiagnostics
import SourceText

/// Finds the sections of a file as `BaseConfigurationRecord.ScanSections` does, and what makes that
/// throw.
///
/// An error at this level makes every section throw, whichever is asked for.
struct SectionScan: Sendable {
  struct Occurrence: Sendable {
    let path: String
    let element: ElementSyntax
  }

  private(set) var occurrences: [Occurrence] = []
  private(set) var groups: [Occurrence] = []
  private(set) var ignoredLocations: [ElementSyntax] = []
  private(set) var failures: [LoadFailure] = []
  private var declared: DeclaredSections
  private var first: [String: ElementSyntax] = [:]

  init(of document: DocumentSyntax) {
    declared = DeclaredSections()
    if let version = document.xmlDeclaration?.versionRange, document.text[version] != "1.0" {
      fail(.xmlVersion(document.text[version]), at: version)
    }
    for node in document.children where node.kind == .processingInstruction {
      fail(.strayNode(.processingInstruction), at: node.range)
    }
    guard let root = document.root else { return }
    scanRoot(root)
    failures.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Puts what `content` returns for the element of each section in its place.
  mutating func replaceElements(by content: (ElementSyntax) -> ElementSyntax) {
    occurrences = occurrences.map { Occurrence(path: $0.path, element: content($0.element)) }
  }

  func isGroup(_ path: String) -> Bool {
    if case .group = declared.kind(of: path) { return true }
    return false
  }

  private mutating func fail(
    _ fault: LoadFault, at range: Range<Int>, note: Diagnostic.Note? = nil
  ) {
    failures.append(LoadFailure(fault, at: range, note: note))
  }

  private mutating func scanRoot(_ root: ElementSyntax) {
    guard root.isNamed("configuration") else {
      let isPrefixed = root.name.hasSuffix(":configuration")
      return fail(isPrefixed ? .rootPrefix(root.name) : .rootName(root.name), at: root.nameRange)
    }
    for attribute in root.attributes {
      if attribute.isNamed("xmlns") {
        fail(.rootNamespace(attribute.value), at: attribute.range)
      } else {
        fail(.rootAttribute(attribute.name), at: attribute.range)
      }
    }
    var isFirst = true
    for element in scannedElements(in: root) {
      if element.isNamed("configSections") {
        if !isFirst { fail(.misplacedConfigSections, at: element.startTagRange) }
        declared.declare(in: element)
        failures += declared.takeFailures()
      } else if element.isNamed("location") {
        scanLocation(element)
      } else {
        scan(element, path: element.name, isInLocation: false)
      }
      isFirst = false
    }
  }

  private mutating func scanLocation(_ element: ElementSyntax) {
    for attribute in element.attributes where !Self.locationAttributes.contains(attribute.name) {
      fail(.locationAttribute(attribute.name), at: attribute.range)
    }
    checkValues(of: Location(element))
    guard Location(element).isForFileItself else { return ignoredLocations.append(element) }
    for child in scannedElements(in: element) {
      if child.isNamed("location") || child.isNamed("configSections") {
        fail(.misplacedLocation, at: child.startTagRange)
      } else {
        scan(child, path: child.name, isInLocation: true)
      }
    }
  }

  private mutating func checkValues(of location: Location) {
    let element = location.element
    if let path = element.attribute("path"),
      let says = OutlinePaths.fault(ofLocation: path.value)
    {
      fail(.outline(.locationPath(path.value, says: says)), at: path.range)
    }
    for name in ["allowOverride", "inheritInChildApplications"] {
      guard let attribute = element.attribute(name) else { continue }
      if !["true", "false"].contains(attribute.value) {
        fail(.booleanOfDeclaration(attribute: name), at: attribute.range)
      }
    }
    guard let mode = element.attribute("overrideMode") else { return }
    if element.attribute("allowOverride") != nil {
      fail(.outline(.bothOverrides), at: mode.range)
    } else if !OutlineFault.choices(of: "overrideMode").values.contains(mode.value) {
      fail(.outline(.choice(attribute: "overrideMode")), at: mode.range)
    }
  }

  private mutating func scan(_ element: ElementSyntax, path: String, isInLocation: Bool) {
    switch declared.kind(of: path) {
    case .group:
      groups.append(Occurrence(path: path, element: element))
      for attribute in element.attributes where Self.isReserved(attribute.name) {
        fail(.reservedGroupAttribute(attribute.name), at: attribute.range)
      }
      for child in scannedElements(in: element) {
        scan(child, path: path + "/" + child.name, isInLocation: isInLocation)
      }
    case .section(let repeats, let allowsLocation):
      if isInLocation, !allowsLocation {
        fail(.sectionInLocation(path: path), at: element.nameRange)
      }
      if declared.isForMachineOnly(path) {
        fail(.outline(.machineOnly(path: path)), at: element.nameRange)
      }
      add(element, path, repeats: repeats)
    case .unknown where element.isNamed("location"):
      fail(.misplacedLocation, at: element.startTagRange)
    case .unknown:
      let similar = declared.name(similarTo: path)
      fail(.undeclaredSection(path: path, similar: similar), at: element.nameRange)
    case .unjudged: break
    }
  }

  private mutating func add(_ element: ElementSyntax, _ path: String, repeats: Bool) {
    if let earlier = first[path], !repeats {
      let note = Diagnostic.Note("the first '\(path)' is here", at: earlier.startTagRange)
      fail(.repeatedSection(path: path), at: element.startTagRange, note: note)
    }
    first[path] = first[path] ?? element
    occurrences.append(Occurrence(path: path, element: element))
  }

  /// The elements inside `parent`, where only white space and comments may stand between them.
  private mutating func scannedElements(in parent: ElementSyntax) -> [ElementSyntax] {
    for node in parent.children where node.isStray {
      fail(.strayNode(node.strayName), at: node.trimmedRange)
    }
    return Array(parent.elements)
  }

  private static let locationAttributes: Set<String> = [
    "path", "allowOverride", "overrideMode", "inheritInChildApplications",
  ]

  private static func isReserved(_ attribute: String) -> Bool {
    attribute.hasPrefix("config") || attribute.hasPrefix("lock")
  }
}
