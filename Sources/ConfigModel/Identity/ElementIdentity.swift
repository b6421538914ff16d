/// What tells an element from its siblings of the same name, as the class that reads it does.
package enum ElementIdentity: Hashable, Sendable {
  /// There is one of its name.
  case only
  /// The values of these attributes.
  case attributes([String], ignoringCase: Bool)
  /// The assembly that `assemblyIdentity` inside names: name, public key token and culture.
  case assembly
  /// All that it says: two that differ in anything are two.
  case content
}

extension ElementIdentity {
  /// Returns what identifies the elements that the names of `path` lead to from `configuration`;
  /// `nil` in sections that are not known here.
  package static func known(_ path: [String]) -> ElementIdentity? {
    if path.first == "configSections", path.count > 1 {
      return .attributes(["name"], ignoringCase: false)
    }
    if path == ["location"] { return .attributes(["path"], ignoringCase: true) }
    let parent = path.dropLast().joined(separator: "/")
    if let entry = entries[parent + "/" + (path.last ?? "")] { return entry }
    return closed.contains { parent == $0 || parent.hasPrefix($0 + "/") } ? .only : nil
  }

  /// Sections of which every element that may repeat is among the entries.
  private static let closed = [
    "appSettings", "connectionStrings", "startup", "system.diagnostics", "system.net/defaultProxy",
  ]

  private static let entries: [String: ElementIdentity] = {
    var entries: [String: ElementIdentity] = [
      "system.diagnostics/sources/source": .attributes(["name"], ignoringCase: false),
      "startup/supportedRuntime": .attributes(["version", "sku"], ignoringCase: true),
      "runtime/assemblyBinding/dependentAssembly": .assembly,
      // One element, whose attributes the dependentAssembly around it is identified by.
      "runtime/assemblyBinding/dependentAssembly/assemblyIdentity":
        .attributes(["name", "publicKeyToken"], ignoringCase: true),
      "runtime/assemblyBinding/dependentAssembly/bindingRedirect": .only,
      "runtime/assemblyBinding/dependentAssembly/publisherPolicy": .only,
      "runtime/assemblyBinding/dependentAssembly/codeBase":
        .attributes(["version"], ignoringCase: true),
      "runtime/assemblyBinding/qualifyAssembly":
        .attributes(["partialName"], ignoringCase: true),
      "runtime/assemblyBinding/probing": .only,
    ]
    for collection in collections {
      for name in ["add", "remove"] {
        entries[collection.path + "/" + name] = .attributes(
          [collection.key], ignoringCase: collection.comparison == .ordinalIgnoringCase)
      }
    }
    return entries
  }()

  private static let collections: [KeyedCollection] = [
    KeyedCollection("appSettings", key: "key", .ordinalIgnoringCase),
    KeyedCollection("connectionStrings", key: "name", .ordinalIgnoringCase),
    KeyedCollection("system.diagnostics/sources/source/listeners", key: "name", .ordinal),
    KeyedCollection("system.diagnostics/trace/listeners", key: "name", .ordinal),
    KeyedCollection("system.diagnostics/sharedListeners", key: "name", .ordinal),
    KeyedCollection("system.diagnostics/switches", key: "name", .ordinal),
    KeyedCollection("system.net/defaultProxy/bypasslist", key: "address", .ordinal),
    KeyedCollection("system.net/connectionManagement", key: "address", .ordinal),
  ]
}

/// A collection of `add`, `remove` and `clear` that .NET's own classes read.
private struct KeyedCollection: Sendable {
  let path: String
  let key: String
  let comparison: CollectionReplay.KeyComparison

  init(_ path: String, key: String, _ comparison: CollectionReplay.KeyComparison) {
    self.path = path
    self.key = key
    self.comparison = comparison
  }
}
