/// A namespace name: what an attribute that declares a prefix stands for (XML 1.0, 3.3.3).
enum NamespaceName {
  static let xml = Array("http://www.w3.org/XML/1998/namespace".utf8)
  static let xmlns = Array("http://www.w3.org/2000/xmlns/".utf8)

  /// More text than this, brought in by entities, is not compared.
  private static let maximalLength = 1000

  /// Returns the name that `spelling` stands for; `nil` if its entities bring too much text.
  static func expanding(
    _ spelling: ArraySlice<UInt8>, isTokenized: Bool, _ declarations: Declarations?
  ) -> [UInt8]? {
    var name: [UInt8] = []
    var budget = maximalLength
    guard append(spelling, to: &name, &budget, declarations) else { return nil }
    guard isTokenized else { return name }
    return Array(name.split(separator: UInt8(ascii: " ")).joined(separator: " ".utf8))
  }

  /// Appends what `spelling` stands for, unless that takes more than `budget` bytes of entities.
  private static func append(
    _ spelling: ArraySlice<UInt8>, to name: inout [UInt8], _ budget: inout Int,
    _ declarations: Declarations?
  ) -> Bool {
    guard let declarations, spelling.contains(UInt8(ascii: "&")) else {
      name += ValueView.xml.utf8(of: spelling)
      return true
    }
    let bytes = Array(spelling)
    var copied = 0
    for offset in bytes.indices where offset >= copied && bytes[offset] == UInt8(ascii: "&") {
      guard let reference = Reference(in: bytes, at: offset, limit: bytes.count),
        case .entity = reference.meaning,
        case .text(let text)? = declarations.entity(bytes[reference.name])?.definition
      else { continue }
      name += ValueView.xml.utf8(of: bytes[copied..<offset])
      copied = reference.range.upperBound
      budget -= text.count + 1
      guard budget >= 0, append(text[...], to: &name, &budget, declarations) else { return false }
    }
    name += ValueView.xml.utf8(of: bytes[copied...])
    return true
  }
}
