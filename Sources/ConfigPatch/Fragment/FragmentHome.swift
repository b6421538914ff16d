import ConfigModel

/// Where an element belongs that documentation prints without its section.
enum FragmentHome {
  /// Returns the names of the elements around `element`, from the one inside `configuration` on.
  ///
  /// - Returns: Nothing for a section or a section group; `nil` where nobody can tell.
  static func path(of element: NewElement) -> [String]? {
    if element.name == "add" { return pathOfEntry(element) }
    return homes[element.name]
  }

  /// Returns `element` inside elements of the names of `home`, the outermost of which is first.
  static func wrapped(_ element: NewElement, in home: [String]) -> NewElement {
    home.reversed().reduce(element) { inner, name in
      name == "assemblyBinding"
        ? NewElement(name, values: ["xmlns": "urn:schemas-microsoft-com:asm.v1"], children: [inner])
        : NewElement(name, children: [inner])
    }
  }

  private static func pathOfEntry(_ element: NewElement) -> [String]? {
    let names = Set(element.attributes.map(\.name))
    return switch true {
    case names.contains("connectionString"): ["connectionStrings"]
    case names.contains("maxconnection"): ["system.net", "connectionManagement"]
    case names == ["key"], names == ["key", "value"]: ["appSettings"]
    case names == ["address"]: ["system.net", "defaultProxy", "bypasslist"]
    default: nil
    }
  }

  private static let homes: [String: [String]] = {
    let names: [([String], [String])] = [
      (["system.net"], ["connectionManagement", "defaultProxy", "mailSettings"]),
      (["system.net", "defaultProxy"], ["bypasslist", "module", "proxy"]),
      (["system.diagnostics"], ["sharedListeners", "sources", "switches", "trace"]),
      (["system.diagnostics", "sources"], ["source"]),
      (["startup"], ["supportedRuntime"]),
      (["runtime", "assemblyBinding"], ["dependentAssembly"]),
      (
        ["runtime"],
        [
          "AppContextSwitchOverrides", "enforceFIPSPolicy", "gcConcurrent", "gcServer",
          "generatePublisherEvidence", "legacyUnhandledExceptionPolicy", "loadFromRemoteSources",
        ]
      ),
      (["configSections"], ["section", "sectionGroup"]),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { home, names in names.map { ($0, home) } })
  }()
}
