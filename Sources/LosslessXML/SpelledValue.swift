import SourceText

/// A value as .NET reads it, with the place of each of its bytes in the file.
package struct SpelledValue: Sendable {
  /// The bytes in the file that spell the value.
  package let range: Range<Int>
  /// The value in UTF-8, references expanded.
  package let utf8: [UInt8]
  private let spelling: ArraySlice<UInt8>

  init(_ text: SourceText, at range: Range<Int>) {
    self.range = range
    spelling = text.utf8[range]
    utf8 = Array(ValueView.dotNet.utf8(of: spelling))
  }

  /// Returns the bytes in the file that spell `part`, a range of offsets into ``utf8``.
  package func range(of part: Range<Int>) -> Range<Int> {
    guard utf8.count != spelling.count else {
      return range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
    }
    let bytes = Array(spelling)
    var (at, read) = (0, 0)
    func advance(to offset: Int) -> Int {
      while read < offset {
        let reference = ValueView.expansion(in: bytes, at: at)
        read += reference.map { UTF8.width($0.scalar) } ?? 1
        at = reference?.end ?? at + 1
      }
      return range.lowerBound + at
    }
    let start = advance(to: part.lowerBound)
    return start..<advance(to: part.upperBound)
  }
}

extension AttributeSyntax {
  /// The value as .NET Framework's configuration reader sees it, with its places.
  package var spelledValue: SpelledValue { SpelledValue(tree.text, at: valueRange) }
}

extension ElementSyntax {
  /// The pieces of text directly inside, CDATA sections left out.
  package var spelledText: [SpelledValue] {
    children.filter { $0.kind == .text }.map { SpelledValue(tree.text, at: $0.range) }
  }
}
