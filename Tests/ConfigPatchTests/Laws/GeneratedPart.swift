/// A part of a generated document.
indirect enum GeneratedPart {
  case element(String, [(String, String)], [GeneratedPart])
  case comment(String)
  case emptyLine

  /// Returns the part as it is spelled in `dress`, on lines of its own unless all is on one.
  func text(in dress: Dress, depth: Int = 0) -> String {
    let end = dress.isOneLine ? "" : dress.lineEnd
    let indent = dress.isOneLine ? "" : String(repeating: dress.unit, count: depth)
    switch self {
    case .emptyLine: return end
    case .comment(let text): return indent + "<!--" + text + "-->" + end
    case .element(let name, let attributes, let children):
      let spelled = attributes.map { " \($0)=\(dress.quote)\($1)\(dress.quote)" }.joined()
      let start = indent + "<" + name + spelled
      guard !children.isEmpty else {
        return start + (dress.usesPairs ? "></\(name)>" : dress.close) + end
      }
      let content = children.map { $0.text(in: dress, depth: depth + 1) }.joined()
      return start + ">" + end + content + indent + "</\(name)>" + end
    }
  }
}
