import LosslessXML
import SourceText

extension ElementSyntax {
  /// All elements inside, in the order of their start tags.
  var descendants: [ElementSyntax] { elements.flatMap { [$0] + $0.descendants } }

  /// The name without its prefix.
  var localName: String { String(name.split(separator: ":").last ?? "") }
}

extension AttributeSyntax {
  /// Returns where `part` stands in the value, or the whole value if it is spelled otherwise.
  func range(of part: String, in text: SourceText) -> Range<Int> {
    let bytes = Array(part.utf8)
    guard let found = text.utf8[valueRange].firstRange(of: bytes), !bytes.isEmpty else {
      return valueRange
    }
    return found
  }
}
