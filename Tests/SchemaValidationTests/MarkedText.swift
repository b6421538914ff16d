import LosslessXML
import SourceText

/// A configuration in which `⟦⟧` mark the bytes that diagnostics must be about.
struct MarkedText {
  let document: DocumentSyntax
  private(set) var ranges: [Range<Int>] = []

  /// Creates the configuration that has `marked` as the content of its root.
  init(inConfiguration marked: String) { self.init("<configuration>\(marked)</configuration>") }

  init(_ marked: String) {
    var utf8: [UInt8] = []
    var start = 0
    for character in marked.unicodeScalars {
      switch character {
      case "⟦": start = utf8.count
      case "⟧": ranges.append(start..<utf8.count)
      default: utf8 += Array(String(character).utf8)
      }
    }
    document = DocumentSyntax(parsing: SourceText(utf8))
  }
}
