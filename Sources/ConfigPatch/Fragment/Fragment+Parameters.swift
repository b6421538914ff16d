import ConfigModel
public import SourceText

extension Fragment {
  /// Returns the names in `{{name}}` of the patch file `text`, each once, in its order.
  ///
  /// - Throws: ``FragmentFault`` if the file is none.
  public static func parameters(of text: SourceText) throws(FragmentFault) -> [String] {
    var names: [String] = []
    for name in try FragmentReader(text).root.placeholders where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

extension NewElement {
  /// The names in `{{name}}` of all values.
  fileprivate var placeholders: [String] {
    let values = attributes.map(\.value) + [text].compactMap(\.self)
    return values.flatMap(\.placeholders) + children.flatMap(\.placeholders)
  }
}

extension String {
  /// The names in `{{name}}`.
  fileprivate var placeholders: [String] {
    var names: [String] = []
    var rest = self[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      names.append(String(rest[start.upperBound..<end.lowerBound]).trimmingWhitespace)
      rest = rest[end.upperBound...]
    }
    return names
  }
}
