public import ConfigModel

/// Configuration that a file should hold, or should not: what a patch file says.
public struct Fragment: Hashable, Sendable {
  /// What the patch is called.
  public let title: String
  /// The kinds of files that it is for; none means any.
  public let kinds: [Product.Kind]
  /// The element `configuration` with what should be there.
  let root: NewElement
  /// The attributes that identify elements, where the user said so, by path.
  let keys: [String: [String]]
  /// How the patch file was read where it is not a whole document, in words.
  public let readings: [String]
  /// What a person is told of a file that holds it all, as a clause, if anything.
  let statement: String?

  init(
    title: String, kinds: [Product.Kind] = [], root: NewElement, keys: [String: [String]] = [:],
    readings: [String] = []
  ) {
    statement = "the file holds all that '\(title)' says"
    self.title = title
    self.kinds = kinds
    self.root = root
    self.keys = keys
    self.readings = readings
  }

  /// Creates what a recipe says of the elements `children` inside those of the names of `path`.
  ///
  /// A file that holds it is told of by `statement`; without one, something else tells of it.
  init(_ path: [String], _ children: [NewElement], stating statement: String? = nil) {
    let content = path.reversed().reduce(children) { [NewElement($1, children: $0)] }
    self.init(content, stating: statement)
  }

  /// Creates what a recipe says of the sections `sections`.
  init(_ sections: [NewElement], stating statement: String? = nil) {
    title = ""
    kinds = []
    keys = [:]
    readings = []
    root = NewElement("configuration", children: sections)
    self.statement = statement
  }
}

extension Fragment {
  /// The paths of the sections that the fragment says something of.
  func sections(in document: ConfigurationDocument) -> [String] {
    root.children.flatMap { sections(of: $0, at: $0.name, in: document) }
  }

  private func sections(
    of element: NewElement, at path: String, in document: ConfigurationDocument
  ) -> [String] {
    guard document.isSectionGroup(path) else { return [path] }
    return element.children.flatMap { sections(of: $0, at: path + "/" + $0.name, in: document) }
  }

  /// What the user says that identifies the elements at `path`.
  func givenIdentity(at path: [String]) -> ElementIdentity? {
    keys[path.joined(separator: "/")].map { .attributes($0, ignoringCase: false) }
  }

  /// The attributes that sections of other makers tell their entries apart by, in the order of
  /// preference; of them only those that tell `twins` apart.
  static func usualKeys(tellingApart twins: [NewElement]) -> [String] {
    let keys = ["name", "key", "id", "address", "path", "type"]
    guard twins.count > 1 else { return keys }
    return keys.filter { key in Set(twins.map { $0[key] }).count == twins.count }
  }
}

extension ElementIdentity {
  /// What identifies `element` in a section that is not known, by the first of `keys` that it has.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - keys: The attributes that may be what tells it from others.
  ///   - isRepeated: Whether there is more than one of its name.
  init(ofUnknown element: NewElement, keys: [String], isRepeated: Bool) {
    guard isRepeated || ["add", "remove", "setting"].contains(element.name) else {
      self = .only
      return
    }
    let key = keys.first { element[$0] != nil }
    self = key.map { .attributes([$0], ignoringCase: false) } ?? .content
  }
}

extension ElementIdentity {
  /// What elements have in common that are the same to .NET.
  func key(of element: NewElement) -> String {
    switch self {
    case .only: element.name
    case .attributes(let names, let ignoringCase):
      ([element.name]
        + names.map { name in
          let value = element[name] ?? ""
          return ignoringCase ? String(ordinalUppercase: value) : value
        }).joined(separator: "\u{0}")
    case .assembly: ([element.name] + AssemblyKey(element).parts).joined(separator: "\u{0}")
    case .content: "\(element.sorted)"
    }
  }
}

extension ElementIdentity {
  /// Returns whether the attribute `name` is part of what identifies the element.
  func names(_ name: String) -> Bool {
    if case .attributes(let names, _) = self { names.contains(name) } else { false }
  }
}

/// What a `dependentAssembly` is about; `culture` is `neutral` where it is not given.
struct AssemblyKey {
  let parts: [String]

  init(_ dependentAssembly: NewElement) {
    let identity = dependentAssembly.children(named: "assemblyIdentity").first
    parts = [
      identity?["name"] ?? "", identity?["publicKeyToken"] ?? "", identity?["culture"] ?? "neutral",
    ].map { $0.lowercased() }
  }
}
