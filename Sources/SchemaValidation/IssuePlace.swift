import LosslessXML
import SourceDiagnostics
import SourceText

/// An issue at the element of our own tree that it is about.
struct IssuePlace {
  let issue: SchemaIssue
  let element: ElementSyntax
  /// The attribute that the issue is about, if it is there.
  let attribute: AttributeSyntax?

  init(_ issue: SchemaIssue, _ element: ElementSyntax) {
    self.issue = issue
    self.element = element
    attribute = issue.attribute.flatMap { name in
      element.attribute(name) ?? element.attributes.first { $0.name.hasSuffix(":" + name) }
    }
  }

  /// The element whose rules are broken.
  var container: ElementSyntax {
    issue.kind == .unexpectedElement ? element.parent ?? element : element
  }

  /// The earlier element of the same name that makes this one too many.
  var twin: ElementSyntax? {
    guard issue.kind == .unexpectedElement, issue.expected.isEmpty else { return nil }
    return element.parent?.elements.first { $0.isNamed(element.name) && $0 != element }
      .flatMap { $0.range.lowerBound < element.range.lowerBound ? $0 : nil }
  }

  /// The bytes that are wrong.
  var range: Range<Int> {
    switch issue.kind {
    case .unknownAttribute: attribute?.nameRange ?? element.nameRange
    case .refusedValue:
      attribute.map { $0.valueRange.isEmpty ? $0.range : $0.valueRange } ?? element.nameRange
    case .textNotAllowed: textRange ?? element.nameRange
    case .unexpectedElement, .missingAttribute, .other: element.nameRange
    }
  }

  /// The first text that is not white space, without the white space around it.
  private var textRange: Range<Int>? {
    let isText: (NodeSyntax) -> Bool = { [.text, .cdata].contains($0.kind) && !$0.isWhitespace }
    guard let node = element.children.first(where: isText) else { return nil }
    let space: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
    let bytes = element.document.text.utf8[node.range]
    guard let first = bytes.firstIndex(where: { !space.contains($0) }),
      let last = bytes.lastIndex(where: { !space.contains($0) })
    else { return node.range }
    return first..<(last + 1)
  }

  /// A Boolean value indicating whether all sections fail, not only the one that this is in.
  ///
  /// The shape of the file and the declarations of sections are read before any section is.
  var isAboutShapeOfFile: Bool {
    ["configuration", "configSections", "location", "system.net"]
      .contains { container.isNamed($0) } || container.isInside("configSections")
      || issue.kind == .unexpectedElement && element.parent == nil
  }

  /// What the program would do.
  var consequence: Consequence {
    isAboutShapeOfFile ? .configurationSystemFails : .sectionFails
  }

  /// Other places that matter.
  var notes: [Diagnostic.Note] {
    twin.map { [Diagnostic.Note("the first is here", at: $0.nameRange)] } ?? []
  }
}

extension ElementSyntax {
  fileprivate func isInside(_ name: String) -> Bool {
    sequence(first: self, next: \.parent).dropFirst().contains { $0.isNamed(name) }
  }
}
