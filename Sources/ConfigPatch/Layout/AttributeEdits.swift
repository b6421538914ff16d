import LosslessXML
import SourceText

extension ElementSyntax {
  /// The edit that gives the attribute `name` the value `value`, added behind the last one if
  /// missing.
  func setting(_ name: String, to value: String) -> TextEdit {
    let encoding = document.text.encoding
    if let attribute = attribute(name) {
      let spelling = Spelling.attributeValue(value, quote: attribute.quote, in: encoding)
      return TextEdit(attribute.valueRange, spelling)
    }
    let quote =
      attributes.last?.quote ?? Layout.quote(in: Array(document.elements), of: document)
    let new = NewElement.Attribute(name: name, value: value)
    let spelling = Spelling.attribute(new, quote: quote, in: encoding)
    let offset = attributes.last?.range.upperBound ?? nameRange.upperBound
    return .insertion(of: gapBeforeAttribute + spelling, at: offset)
  }

  /// The edit that makes `text` all that is inside.
  func settingText(_ text: String) -> TextEdit {
    let spelling = Spelling.characterData(text, in: document.text.encoding)
    guard isEmptyElementTag else { return TextEdit(contentRange, spelling) }
    var close = range.upperBound - 2
    while Self.isSpace(document.text.utf8[close - 1]) { close -= 1 }
    return TextEdit(close..<range.upperBound, ">\(spelling)</\(name)>")
  }

  /// What separates the last attribute from what is before it: a space, or a line end and
  /// indentation.
  private var gapBeforeAttribute: String {
    guard let last = attributes.last else { return " " }
    let start = attributes.dropLast().last?.range.upperBound ?? nameRange.upperBound
    let gap = document.text[start..<last.range.lowerBound]
    return gap.fromLineEnd ?? " "
  }

  /// The edit that takes the attribute `name` away, with the white space before it.
  func removing(_ name: String) -> TextEdit? {
    guard let attribute = attribute(name) else { return nil }
    let bytes = document.text.utf8
    var start = attribute.range.lowerBound
    while [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
    return .deletion(of: start..<attribute.range.upperBound)
  }
}
