import LosslessXML
import SourceText

/// Parses whatever libFuzzer makes up, and traps where a law of the tree does not hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = SourceText(Array(UnsafeBufferPointer(start: start, count: count)))
  let document = DocumentSyntax(parsing: text)
  var end = 0
  for token in document.tokens {
    precondition(token.range.lowerBound == end && !token.range.isEmpty, "tokens tile")
    end = token.range.upperBound
  }
  precondition(end == text.utf8.count, "tokens tile to the end")
  for element in document.elements {
    var end = element.contentRange.lowerBound
    for child in element.children {
      precondition(child.range.lowerBound >= end, "siblings do not overlap")
      end = child.range.upperBound
    }
    precondition(end <= element.contentRange.upperBound, "children lie inside")
    for attribute in element.attributes {
      precondition(element.startTagRange.contains(attribute.nameRange.lowerBound), "in the tag")
      _ = attribute.value.utf8.count + attribute.normalizedValue.utf8.count
    }
    _ = element.namespace
  }
  if let diagnostic = document.diagnostic {
    for range in [diagnostic.range] + diagnostic.notes.map(\.range) {
      precondition(range.upperBound <= text.utf8.count, "a diagnostic is about the text")
      _ = LineTable(text).location(of: range.lowerBound)
    }
  } else if text.defect == nil, let root = document.root {
    let script = EditScript(.insertion(of: "x", at: root.range.lowerBound))
    precondition(text.applying(script).bytes.count > text.bytes.count, "an edit is made")
  }
  return 0
}
