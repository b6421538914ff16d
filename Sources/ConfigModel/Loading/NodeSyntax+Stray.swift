import LosslessXML
import SourceText

extension NodeSyntax {
  /// A Boolean value indicating whether the node may not stand between sections.
  var isStray: Bool {
    switch kind {
    case .text: !isWhitespace
    case .cdata, .processingInstruction: true
    default: false
    }
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
