public import SourceText

extension Fragment {
  /// Returns the names in `{{name}}` of the patch file `text`, each once, in its order.
  ///
  /// - Throws: ``FragmentFault`` if the file is none.
  public static func parameters(of text: SourceText) throws(FragmentFault) -> [String] {
    var names: [String] = []
    for name in try FragmentReader(FragmentText(text)).root.parameters where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

extension NewElement {
  /// The names in `{{name}}` of all values.
  fileprivate var parameters: [String] {
    let values = attributes.map(\.value) + [text].compactMap(\.self)
    return values.flatMap { $0.placeholders.map(\.name) } + children.flatMap(\.parameters)
  }
}
