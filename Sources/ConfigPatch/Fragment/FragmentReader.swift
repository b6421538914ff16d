import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

/// Reads what a patch file says, in the forms in which vendors print it.
///
/// A whole document is read as it is. Bare sections, and elements whose section is beyond doubt,
/// are read as if they stood in one; end tags that end nothing, as in a block that was cut out of a
/// file, are left out. Whatever is read otherwise than it is written is told.
struct FragmentReader {
  private(set) var root = NewElement("configuration")
  private(set) var readings: [String] = []

  init(_ text: SourceText) throws(FragmentFault) {
    let document = DocumentSyntax(parsing: text)
    guard document.isWellFormed, let element = document.root else {
      try read(try bareElements(text))
      return
    }
    if element.isNamed("configuration") {
      root = NewElement(element)
    } else {
      try read([element])
    }
  }

  /// The elements of a text that is no document, because it has several at the top or is cut out of
  /// one.
  private mutating func bareElements(_ text: SourceText) throws(FragmentFault) -> [ElementSyntax] {
    let start = Array("<configuration>".utf8)
    let body = text.utf8[(text.hasByteOrderMark ? 3 : 0)...]
    var wrapped = SourceText(start + body + Array("</configuration>".utf8))
    var first: FragmentFault?
    var document = DocumentSyntax(parsing: wrapped)
    while let diagnostic = document.diagnostic {
      let offset = max(0, diagnostic.range.lowerBound - start.count)
      let fault = first ?? FragmentFault(diagnostic.message, at: offset)
      first = fault
      guard let tag = Self.uselessEndTag(diagnostic, in: wrapped),
        tag.upperBound < wrapped.utf8.count
      else { throw fault }
      readings.append("the end tag '\(wrapped[tag])' ends nothing and is left out")
      wrapped = wrapped.applying(EditScript(.deletion(of: tag)))
      document = DocumentSyntax(parsing: wrapped)
    }
    return document.root.map { Array($0.elements) } ?? []
  }

  /// The whole end tag that `diagnostic` is about, if it is one that ends nothing.
  private static func uselessEndTag(
    _ diagnostic: Diagnostic, in text: SourceText
  ) -> Range<Int>? {
    guard ["mismatched-end-tag", "stray-end-tag"].contains(diagnostic.id.slug) else { return nil }
    let bytes = text.utf8
    guard let start = bytes[...diagnostic.range.lowerBound].lastIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return start..<end + 1
  }

  private mutating func read(_ elements: [ElementSyntax]) throws(FragmentFault) {
    for element in elements {
      let new = NewElement(element)
      if SectionName.isKnown(new.name) {
        root.merge(new)
        continue
      }
      guard let home = FragmentHome.path(of: new) else {
        throw FragmentFault("nobody can tell which section '\(new.name)' belongs to", at: 0)
      }
      let place = home.joined(separator: "/")
      readings.append("'\(new.name)' is read as if it stood in '\(place)'")
      root.merge(FragmentHome.wrapped(new, in: home))
    }
  }
}

/// A reason why a patch file cannot be used.
public struct FragmentFault: Error, Hashable, Sendable {
  /// What is wrong with it.
  public let message: String
  /// Where, as a byte offset into its text.
  public let offset: Int

  /// Creates a fault.
  public init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
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
