/// A pattern of paths, as in `.gitignore`: `*` and `?` stand for characters of one name, `**` for
/// any names on the way.
///
/// A pattern without a slash is about the name of the file, wherever it is; one that ends with a
/// slash is about everything in the folder. Case does not count, as on the systems that the files
/// are for.
struct PathPattern: Hashable, Sendable {
  private let components: [String]

  init(_ text: String) {
    var names = text.lowercased().split(separator: "/").map(String.init)
    if !text.dropLast().contains("/") { names.insert("**", at: 0) }
    if text.hasSuffix("/") { names.append("**") }
    components = names
  }

  /// Returns whether the pattern is about the path of these `names`.
  func matches(_ names: [String]) -> Bool {
    Self.matches(components[...], names.map { $0.lowercased() }[...]) { pattern, name in
      Self.matches(Array(pattern)[...], Array(name)[...], isMany: { $0 == "*" }) {
        $0 == "?" || $0 == $1
      }
    }
  }

  private static func matches(
    _ patterns: ArraySlice<String>, _ names: ArraySlice<String>,
    _ isSame: (String, String) -> Bool
  ) -> Bool {
    matches(patterns, names, isMany: { $0 == "**" }, isSame)
  }

  /// Returns whether a sequence is that of `pattern`, in which some elements stand for any number.
  ///
  /// It goes back to the last such element only, which is enough and takes no more than the product
  /// of the lengths.
  private static func matches<Element>(
    _ pattern: ArraySlice<Element>, _ elements: ArraySlice<Element>,
    isMany: (Element) -> Bool, _ isSame: (Element, Element) -> Bool
  ) -> Bool {
    var (pattern, rest) = (pattern, elements)
    var retry: (pattern: ArraySlice<Element>, rest: ArraySlice<Element>)?
    while !(pattern.isEmpty && rest.isEmpty) {
      if let first = pattern.first, isMany(first) {
        pattern = pattern.dropFirst()
        retry = (pattern, rest)
      } else if let first = pattern.first, let next = rest.first, isSame(first, next) {
        (pattern, rest) = (pattern.dropFirst(), rest.dropFirst())
      } else {
        guard let last = retry, !last.rest.isEmpty else { return false }
        (pattern, rest) = (last.pattern, last.rest.dropFirst())
        retry = (pattern, rest)
      }
    }
    return true
  }
}
