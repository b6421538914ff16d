import ConfigModel
import LosslessXML

/// What is added at once of an element that a file has not: of a container that says nothing itself
/// its first entry, so that each entry has a line of its own in what a person is told.
struct FragmentPart {
  /// What is added.
  let element: NewElement
  private let path: [String]
  private let entry: NewElement
  private let entryPath: [String]

  /// Creates the part of `wanted`, which is at `path` and which a fragment has among `siblings`.
  init(of wanted: NewElement, among siblings: [NewElement], at path: [String]) {
    self.path = path
    let isBare = wanted.attributes.allSatisfy { $0.name == "xmlns" }
    guard let first = wanted.children.first, isBare,
      Self.isUnique(wanted, among: siblings, at: path)
    else {
      (element, entry, entryPath) = (wanted, wanted, path)
      return
    }
    let inner = FragmentPart(of: first, among: wanted.children, at: path + [first.name])
    var container = wanted
    container.children = [inner.element]
    (element, entry, entryPath) = (container, inner.entry, inner.entryPath)
  }

  /// Returns whether nothing but its name tells `element` from its siblings.
  private static func isUnique(
    _ element: NewElement, among siblings: [NewElement], at path: [String]
  ) -> Bool {
    let identity =
      ElementIdentity.known(path)
      ?? ElementIdentity(
        ofUnknown: element, keys: [], isRepeated: siblings.count { $0.name == element.name } > 1)
    return identity == .only
  }

  /// What adding it to `parent` makes true, as a clause.
  func reason(in parent: ElementSyntax) -> String {
    let isNewSection = path.count == 1 && entryPath.count > 1
    let place = isNewSection ? " in a new '\(element.name)'" : ""
    if let words = words(in: parent) { return words + place }
    guard !isNewSection, entryPath.count > 1 else { return "adds \(entry.label)" + place }
    return "adds \(entry.label) to '\(entryPath.dropLast().joined(separator: "/"))'"
  }

  /// What an entry is called that people have a name for.
  private func words(in parent: ElementSyntax) -> String? {
    let name = entry["name"] ?? ""
    switch entryPath.joined(separator: "/") {
    case "appSettings/add": return "sets '\(entry["key"] ?? "")' to '\(entry["value"] ?? "")'"
    case "system.diagnostics/sources/source": return "adds the trace source '\(name)'"
    case "system.diagnostics/sharedListeners/add": return "adds the shared listener '\(name)'"
    case "system.diagnostics/sources/source/listeners/add":
      return "adds the listener '\(name)' to the trace source '\(Self.source(around: parent))'"
    case "system.net/defaultProxy/bypasslist/add":
      return "adds the bypass entry '\(entry["address"] ?? "")'"
    case "system.net/defaultProxy": return Self.proxy(entry.children(named: "proxy").first)
    case "system.net/defaultProxy/proxy": return Self.proxy(entry)
    default: return singleValue
    }
  }

  /// What an element says that is there for one value.
  private var singleValue: String? {
    guard let attribute = entry.attributes.first, entry.attributes.count == 1,
      entry.children.isEmpty, !Fragment.usualKeys(tellingApart: []).contains(attribute.name),
      Self.isUnique(entry, among: [], at: entryPath)
    else { return nil }
    return "sets '\(attribute.name)' of \(entry.label) to '\(attribute.value)'"
  }

  private static func proxy(_ proxy: NewElement?) -> String? {
    proxy?["proxyaddress"].map { "adds the proxy '\($0)'" }
  }

  /// The name of the trace source that `element` is or is inside.
  private static func source(around element: ElementSyntax) -> String {
    var current: ElementSyntax? = element
    while let element = current, !element.isNamed("source") { current = element.parent }
    return current?["name"] ?? ""
  }
}

extension NewElement {
  /// The element as it is called in a sentence.
  var label: String {
    let key = ["key", "name", "address", "version", "id"].lazy.compactMap { self[$0] }.first
    let own = key ?? children(named: "assemblyIdentity").first?["name"]
    return "'\(name)'" + (own.map { " '\($0)'" } ?? "")
  }
}
