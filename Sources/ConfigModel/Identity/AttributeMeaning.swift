/// Whether two spellings of an attribute mean the same to .NET.
package enum AttributeMeaning {
  /// Returns whether `left` and `right` are the same value of the attribute `name` of the element
  /// that the names of `path` lead to from `configuration`.
  ///
  /// Where the class of the section reads a Boolean, case and blanks around it do not matter;
  /// everywhere else every character does.
  package static func isSame(
    _ left: String, _ right: String, attribute name: String, at path: [String]
  ) -> Bool {
    let meanings = [left, right].map { meaning(of: $0, attribute: name, at: path) }
    return meanings[0] == meanings[1]
  }

  /// Returns what all spellings have in common that mean the same as `value`.
  package static func meaning(
    of value: String, attribute name: String, at path: [String]
  ) -> String {
    isBoolean(name, at: path) ? folded(value) : value
  }

  private static func folded(_ value: String) -> String { value.trimmingWhitespace.lowercased() }

  private static func isBoolean(_ name: String, at path: [String]) -> Bool {
    switch definition(at: path)?.attributes.first(where: { $0.name == name })?.type {
    case .boolean, .triState: true
    default: false
    }
  }

  private static func definition(at path: [String]) -> ElementDefinition? {
    for count in 1...2 where path.count >= count {
      let section = SectionDefinitions.all[path.prefix(count).joined(separator: "/")]
      guard let section else { continue }
      return path.dropFirst(count).reduce(section as ElementDefinition?) { definition, name in
        definition?.children.first { $0.name == name }?.definition
      }
    }
    return nil
  }
}
