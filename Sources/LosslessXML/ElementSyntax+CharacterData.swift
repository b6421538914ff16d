import SourceText

extension ElementSyntax {
  /// The text directly inside, references expanded and CDATA sections unwrapped, as .NET reads it.
  public var characterData: String {
    children.map { node in
      switch node.kind {
      case .text: ValueView.dotNet.value(of: tree.text.utf8[node.range])
      case .cdata: String(node.spelling.dropFirst("<![CDATA[".count).dropLast("]]>".count))
      default: ""
      }
    }.joined()
  }
}
