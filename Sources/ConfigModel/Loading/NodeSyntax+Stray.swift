import LosslessXML
import SourceText

extension NodeSyntax {
  /// A Boolean value indicating whether the node may not stand between sections.
  var isStray: Bool {
    switch kind {
    case .text: !isWhitespace && !refersOnlyToEntities
    case .cdata, .processingInstruction: true
    default: false
    }
  }

  /// A Boolean value indicating whether the text is nothing but references to declared entities,
  /// which `XmlTextReader` hands on unexpanded and the configuration reader passes over.
  private var refersOnlyToEntities: Bool {
    var rest = Substring(spelling.trimmingWhitespace)
    while rest.first == "&", let end = rest.firstIndex(of: ";") {
      let name = rest[rest.index(after: rest.startIndex)..<end]
      guard name.first != "#", !["amp", "lt", "gt", "quot", "apos"].contains(name) else { break }
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return rest.isEmpty
  }

  /// What the node is called in a message.
  var strayName: LoadFault.NodeName {
    switch kind {
    case .cdata: .cdata
    case .processingInstruction: .processingInstruction
    default: .text
    }
  }

  /// The bytes of the node without white space at its ends.
  var trimmedRange: Range<Int> {
    let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let bytes = document.text.utf8
    let inside = range.filter { !spaces.contains(bytes[$0]) }
    guard let first = inside.first, let last = inside.last else { return range }
    return first..<(last + 1)
  }
}
