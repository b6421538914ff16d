/// The kinds of node in a document.
public enum NodeKind: UInt8, Hashable, Sendable {
  /// An element, from its start tag to its end tag.
  case element
  /// A run of text, references included.
  case text
  /// A comment.
  case comment
  /// A CDATA section.
  case cdata
  /// A processing instruction.
  case processingInstruction
  /// The XML declaration.
  case xmlDeclaration
  /// The document type declaration.
  case doctype
}

/// One node as offsets into the text; all nodes of a document are one flat array in document order.
struct Node: Sendable {
  var kind: NodeKind
  /// Whether an element is one `<…/>` tag.
  var isEmptyElementTag = false
  var start: UInt32
  var end: UInt32
  /// The node that this one is inside, or -1 at the top.
  var parent: Int32
  /// The position behind the last descendant.
  var next: UInt32 = 0
  /// Where the name of an element ends; it starts one byte behind `start`.
  var nameEnd: UInt32 = 0
  /// Behind the `>` of an element's start tag.
  var contentStart: UInt32 = 0
  /// Before the `</` of an element's end tag; the same as `contentStart` if there is none.
  var contentEnd: UInt32 = 0
  var firstAttribute: UInt32 = 0
  var attributeCount: UInt32 = 0

  init(_ kind: NodeKind, _ range: Range<Int>, parent: Int) {
    self.kind = kind
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    self.parent = Int32(parent)
  }
}

/// One attribute as offsets into the text.
struct Attribute: Sendable {
  var nameStart: UInt32
  var nameEnd: UInt32
  /// Behind the opening quotation mark.
  var valueStart: UInt32
  /// Before the closing quotation mark.
  var valueEnd: UInt32

  init(_ name: Range<Int>, _ value: Range<Int>) {
    nameStart = UInt32(name.lowerBound)
    nameEnd = UInt32(name.upperBound)
    valueStart = UInt32(value.lowerBound)
    valueEnd = UInt32(value.upperBound)
  }

  var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
  var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
}
