import ConfigModel
import LosslessXML

/// Reads what a patch file says, in the forms in which vendors print it.
///
/// A whole document is read as it is. Bare sections, and elements whose section is beyond doubt,
/// are read as if they stood in one; end tags that end nothing, as in a block that was cut out of a
/// file, are left out. Whatever is read otherwise than it is written is told.
struct FragmentReader {
  private(set) var root = NewElement("configuration")
  private(set) var readings: [String] = []

  init(_ text: FragmentText) throws(FragmentFault) {
    readings = text.readings
    try Self.refuseTransform(text)
    guard let element = text.document.root else { return }
    if element.isNamed("configuration"), !text.isWrapped {
      root = NewElement(element)
    } else {
      try read(text.isWrapped ? Array(element.elements) : [element], in: text)
    }
  }

  /// Refuses a patch in another language, XML Document Transform, which is not carried out.
  private static func refuseTransform(_ text: FragmentText) throws(FragmentFault) {
    let attributes = text.document.elements.lazy.flatMap(\.attributes)
    let transform = attributes.first { ["xdt:Transform", "xdt:Locator"].contains($0.name) }
    guard let transform else { return }
    throw FragmentFault(
      "'\(transform.name)' is XML Document Transform, which is not carried out",
      at: text.place(transform.range),
      advice: "write what the file is to hold, or hand over '--absent' with what it is not to hold")
  }

  private mutating func read(
    _ elements: [ElementSyntax], in text: FragmentText
  ) throws(FragmentFault) {
    for element in elements {
      let new = NewElement(element)
      if SectionName.isKnown(new.name) {
        root.merge(new)
        continue
      }
      guard let home = FragmentHome.path(of: new) else {
        throw FragmentFault(
          "nobody can tell which section '\(new.name)' belongs to",
          at: text.place(element.startTagRange),
          advice: SectionName.nearest(to: new.name).map { "did you mean '\($0)'?" }
            ?? "write what is around it too, from '<configuration>' on")
      }
      let place = home.joined(separator: "/")
      readings.append("'\(new.name)' is read as if it stood in '\(place)'")
      root.merge(FragmentHome.wrapped(new, in: home))
    }
  }
}

extension NewElement {
  /// Puts `element` inside, together with what is there of its name and has no attributes.
  fileprivate mutating func merge(_ element: NewElement) {
    let index = children.firstIndex {
      $0.name == element.name && $0.attributes == element.attributes
    }
    let isContainer = element.attributes.allSatisfy { $0.name == "xmlns" }
    guard let index, isContainer, !element.children.isEmpty else { return children.append(element) }
    for child in element.children { children[index].merge(child) }
  }
}
