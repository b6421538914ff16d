import LosslessXML
import SourceText

/// Applies an element definition to a section as `ConfigurationElement.DeserializeElement` does.
struct SectionCheck {
  let section: String
  private(set) var failures: [LoadFailure] = []

  init(_ element: ElementSyntax, section: String, _ definition: ElementDefinition) {
    self.section = section
    check(element, definition, isSection: true)
  }

  private mutating func fail(_ fault: LoadFault, at range: Range<Int>) {
    failures.append(LoadFailure(fault, at: range, section: section))
  }

  private mutating func check(
    _ element: ElementSyntax, _ definition: ElementDefinition, isSection: Bool = false
  ) {
    checkAttributes(of: element, definition, isSection: isSection)
    for node in element.children where node.isStray && node.kind != .processingInstruction {
      fail(.textInSection, at: node.trimmedRange)
    }
    var seen: Set<String> = []
    for child in element.elements {
      let name = child.name
      guard let expected = definition.children.first(where: { $0.name == name }) else {
        let similar = Similarity.closest(to: name, among: definition.children.map(\.name))
        fail(.unrecognizedElement(name, similar: similar), at: child.nameRange)
        continue
      }
      if !seen.insert(name).inserted, !expected.repeats {
        fail(.repeatedElement(name), at: child.startTagRange)
      }
      check(child, expected.definition)
    }
  }

  private mutating func checkAttributes(
    of element: ElementSyntax, _ definition: ElementDefinition, isSection: Bool
  ) {
    var misspelled: Set<String?> = []
    for attribute in element.attributes {
      let name = attribute.name
      if let expected = definition.attributes.first(where: { $0.name == name }) {
        guard let error = expected.type.error(reading: attribute.value) else { continue }
        fail(.unreadableValue(attribute: name, error: error), at: attribute.valueRange)
      } else if !isAccepted(name, definition, element, isSection: isSection) {
        let similar = Similarity.closest(to: name, among: definition.attributes.map(\.name))
        misspelled.insert(similar)
        fail(.unrecognizedAttribute(name, similar: similar), at: attribute.nameRange)
      } else if ElementDefinition.lockAttributes.contains(name) {
        let faults = definition.lockFaults(name, attribute.value)
        for fault in faults { fail(.lock(fault), at: attribute.valueRange) }
      }
    }
    for expected in definition.attributes
    where expected.isRequired && element.attribute(expected.name) == nil
      && !misspelled.contains(expected.name)
    {
      fail(.missingAttribute(expected.name, element: element.name), at: element.startTagRange)
    }
  }

  private func isAccepted(
    _ name: String, _ definition: ElementDefinition, _ element: ElementSyntax, isSection: Bool
  ) -> Bool {
    if definition.acceptsOtherAttributes { return true }
    if isSection, ElementDefinition.sectionAttributes.contains(name) { return true }
    // `remove` and `clear` are read by the collection itself, which knows no lock attributes.
    let isInstruction = element.isNamed("remove") || element.isNamed("clear")
    return !isInstruction && ElementDefinition.lockAttributes.contains(name)
  }
}
