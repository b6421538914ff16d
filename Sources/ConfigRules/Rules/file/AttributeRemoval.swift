import LosslessXML
import SourceText

extension TextEdit {
  /// Returns the edit that takes `attribute` away with the white space before it.
  static func removal(of attribute: AttributeSyntax, in text: SourceText) -> TextEdit {
    let bytes = text.utf8
    let space = bytes[..<attribute.range.lowerBound].reversed().prefix { $0 <= 0x20 }.count
    return .deletion(of: (attribute.range.lowerBound - space)..<attribute.range.upperBound)
  }
}

extension DocumentSyntax {
  /// Returns whether a name in the document has `prefix`.
  func uses(prefix: some StringProtocol) -> Bool {
    let start = prefix + ":"
    return elements.contains { element in
      element.name.hasPrefix(start) || element.attributes.contains { $0.name.hasPrefix(start) }
    }
  }
}
