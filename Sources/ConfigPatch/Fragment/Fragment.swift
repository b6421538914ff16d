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

  init(
    title: String, kinds: [Product.Kind] = [], root: NewElement, keys: [String: [String]] = [:],
    readings: [String] = []
  ) {
    self.title = title
    self.kinds = kinds
    self.root = root
    self.keys = keys
    self.readings = readings
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

  /// What identifies `element`, which is at `path` and stands among `siblings` of its name.
  func identity(
    of element: NewElement, at path: [String], isRepeated: Bool
  ) -> ElementIdentity {
    if let key = keys[path.joined(separator: "/")] { return .attributes(key, ignoringCase: false) }
    if let known = ElementIdentity.known(path) { return known }
    let isEntry = ["add", "remove", "setting"].contains(element.name) || isRepeated
    guard isEntry else { return .only }
    let key = Self.usualKeys.first { element[$0] != nil }
    return key.map { .attributes([$0], ignoringCase: false) } ?? .content
  }

  /// The attributes that sections of other makers tell their entries apart by.
  private static let usualKeys = ["name", "key", "id", "address", "path", "type"]
}

extension ElementIdentity {
  /// Returns whether `wanted` and `present`, which have one name, are the same element.
  func matches(_ wanted: NewElement, _ present: NewElement) -> Bool {
    switch self {
    case .only: true
    case .attributes(let names, let ignoringCase):
      names.allSatisfy { name in
        let (left, right) = (wanted[name] ?? "", present[name] ?? "")
        guard ignoringCase else { return left == right }
        return String(ordinalUppercase: left) == String(ordinalUppercase: right)
      }
    case .assembly: AssemblyKey(wanted) == AssemblyKey(present)
    case .content: wanted.sorted == present.sorted
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
struct AssemblyKey: Equatable {
  let parts: [String]

  init(_ dependentAssembly: NewElement) {
    let identity = dependentAssembly.children(named: "assemblyIdentity").first
    parts = [
      identity?["name"] ?? "", identity?["publicKeyToken"] ?? "", identity?["culture"] ?? "neutral",
    ].map { $0.lowercased() }
  }
}
