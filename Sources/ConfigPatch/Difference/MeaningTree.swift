import ConfigModel
import LosslessXML

/// Reads from a file what has an effect.
///
/// Groups and containers that repeat are one; an entry that a later one replaces or removes is not
/// there; neither is what stands in a `location` with a path, or a shared listener that nothing
/// refers to. What `file` and `configSource` refer to is read in the place where it is named.
struct MeaningTree {
  private let document: ConfigurationDocument
  private let sources: [Int: EffectiveLevel]
  private let referred: Set<String>
  /// The roots of other files that are read, and how they are called.
  private let linked: [ElementSyntax: String]

  init(_ original: ConfigurationDocument) {
    let document = original.resolved
    self.document = document
    linked = original.linkedRoots
    let tracing = document.tracing
    let levels = tracing.sources.map { ($0.source.element.range.lowerBound, $0.level) }
    sources = Dictionary(levels) { $1 }
    referred = Set(tracing.sharedListenerReferences.map(\.name))
  }

  /// The sections and groups of the file.
  var nodes: [MeaningNode] { nodes(in: document.sectionHolders, at: []) }

  private func nodes(in parents: [ElementSyntax], at path: [String]) -> [MeaningNode] {
    var nodes: [MeaningNode] = []
    var seen: [String: Int] = [:]
    var merged: Set<String> = []
    let elements = parents.flatMap(\.elements).map(document.content)
    let named = Dictionary(grouping: elements, by: \.name)
    let lastWords = lastWords(in: parents, at: path)
    for element in elements {
      let isEntry = ["add", "remove"].contains(element.name)
      if isEntry, lastWords?.contains(element) == false { continue }
      let path = path + [element.name]
      guard counts(element, at: path) else { continue }
      var group = [element]
      if document.isReadAsOne(path) {
        guard merged.insert(element.name).inserted else { continue }
        group = named[element.name] ?? []
      }
      let isAlone = named[element.name]?.count == 1
      guard let node = node(group, at: path, isAlone, &seen) else { continue }
      nodes.append(node)
    }
    return nodes
  }

  private func node(
    _ group: [ElementSyntax], at path: [String], _ isAlone: Bool, _ seen: inout [String: Int]
  ) -> MeaningNode? {
    guard let element = group.first else { return nil }
    let identity = identity(of: element, at: path, isAlone)
    let children = nodes(in: group + settings(at: path), at: path)
    let traits = traits(of: group, at: path, identity)
    let text = NewElement(element).text
    let isEntry = identity != .only
    let meansSomethingBare = isEntry || !isNothingWhenBare(path)
    let saysNothing = traits.allSatisfy { $0.name == "xmlns" }
    let isBare = children.isEmpty && saysNothing && text == nil
    guard !isBare || meansSomethingBare else { return nil }
    let key = identity.key(of: NewElement(element))
    let count = seen[key, default: 0]
    seen[key] = count + 1
    return MeaningNode(
      label: identity.label(of: NewElement(element)), key: "\(key)\u{0}\(count)", isEntry: isEntry,
      meansSomethingBare: meansSomethingBare,
      traits: traits, text: text, children: children,
      identifying: identity == .assembly ? NewElement(element).identities : [], element: element,
      file: file(of: element))
  }

  /// The settings file, behind the settings that stand in the section.
  private func settings(at path: [String]) -> [ElementSyntax] {
    path == ["appSettings"] ? [document.settingsFileRoot].compactMap(\.self) : []
  }

  /// The file that `element` is in, if that is not the one that is read.
  private func file(of element: ElementSyntax) -> String? {
    guard !linked.isEmpty else { return nil }
    var root = element
    while let parent = root.parent { root = parent }
    return linked[root]
  }

  private func identity(
    of element: ElementSyntax, at path: [String], _ isAlone: Bool
  ) -> ElementIdentity {
    if document.isReadAsOne(path) { return .only }
    let keys = Fragment.usualKeys(tellingApart: [])
    let identity =
      ElementIdentity.known(path)
      ?? ElementIdentity(ofUnknown: NewElement(element), keys: keys, isRepeated: !isAlone)
    return identity == .content && isAlone ? .only : identity
  }

  /// Returns whether an element at `path` that says nothing is as good as none.
  ///
  /// A bare `defaultProxy` takes the place of that of machine.config, and `clear` has an effect.
  private func isNothingWhenBare(_ path: [String]) -> Bool {
    guard path != ["system.net", "defaultProxy"], path.last != "clear" else { return false }
    let group = path.dropLast().joined(separator: "/")
    let isSection = path.count == 1 || document.isSectionGroup(group)
    return document.isReadAsOne(path) || ElementIdentity.known(path) == .only
      || isSection && SectionName.isKnown(path[0])
  }

  private func counts(_ element: ElementSyntax, at path: [String]) -> Bool {
    switch path.joined(separator: "/") {
    case "location": return false
    case "system.diagnostics/sources/source":
      return sources[element.range.lowerBound] != nil
    case "system.diagnostics/sharedListeners/add" where !referred.contains(element["name"] ?? ""):
      return false
    default: return true
    }
  }

  /// Returns the entries of the collection at `path` that what follows them leaves their effect;
  /// `nil` if there is no such collection.
  private func lastWords(in parents: [ElementSyntax], at path: [String]) -> Set<ElementSyntax>? {
    guard case .attributes(let names, let ignoringCase)? = ElementIdentity.known(path + ["add"]),
      let key = names.first
    else { return nil }
    let replay = CollectionReplay(
      parents, key: key, comparison: ignoringCase ? .ordinalIgnoringCase : .ordinal)
    let effective = Set(replay.effective.map(\.element))
    guard parents.allSatisfy({ $0.elements(named: "clear").isEmpty }) else { return effective }
    let removals = parents.flatMap { $0.elements(named: "remove") }
    return effective.union(removals.filter { replay[$0[key] ?? ""] == nil })
  }

  private func traits(
    of group: [ElementSyntax], at path: [String], _ identity: ElementIdentity
  ) -> [MeaningNode.Trait] {
    var traits: [MeaningNode.Trait] = []
    let level = group.first.flatMap { sources[$0.range.lowerBound] }
    let isSource = path == ["system.diagnostics", "sources", "source"]
    let file = group.first.flatMap(self.file)
    for attribute in group.flatMap(\.attributes) where !identity.names(attribute.name) {
      if attribute.isNamed("file"), !settings(at: path).isEmpty { continue }
      if isSource, ["switchName", "switchValue"].contains(attribute.name) { continue }
      traits.append(.init(attribute, at: path, in: file))
    }
    if isSource, let level, let element = group.first {
      traits.append(.init(level, of: element, in: file))
    }
    return traits
  }
}

extension MeaningNode.Trait {
  fileprivate init(_ attribute: AttributeSyntax, at path: [String], in file: String?) {
    let isList = SwitchList.isHeld(by: attribute.name, at: path)
    name = attribute.name
    value = attribute.value
    meaning =
      isList
      ? SwitchList(attribute.value).meaning
      : AttributeMeaning.meaning(of: attribute.value, attribute: attribute.name, at: path)
    offset = attribute.range.lowerBound
    self.file = file
    attributes = [.init(name: attribute.name, value: attribute.value)]
  }

  /// The level of a source, wherever it is decided.
  fileprivate init(_ level: EffectiveLevel, of source: ElementSyntax, in file: String?) {
    name = "level"
    self.file = file
    let spelled = ["switchName", "switchValue"].compactMap { source.attribute($0) }
    switch level.value {
    case .levels(let levels): value = levels.spelling
    case .unreadable(let text): value = text
    case .decidedByProgram: value = "decided by the program"
    }
    meaning = value
    offset = spelled.first?.range.lowerBound ?? source.range.lowerBound
    attributes = spelled.map { .init(name: $0.name, value: $0.value) }
  }
}

extension ConfigurationDocument {
  /// The roots of the files that the document refers to, and how it calls them.
  fileprivate var linkedRoots: [ElementSyntax: String] {
    var roots: [ElementSyntax: String] = [:]
    for (name, file) in sourceFiles {
      if let root = file.root { roots[root] = name }
    }
    if let root = settingsFileRoot { roots[root] = settingsFileName }
    return roots
  }
}

extension NewElement {
  /// What tells a `dependentAssembly` from others.
  fileprivate var identities: [NewElement] { children(named: "assemblyIdentity") }
}

extension ElementIdentity {
  /// The element as it is called.
  fileprivate func label(of element: NewElement) -> String {
    var own: [String] = []
    switch self {
    case .attributes(let names, _): own = names.compactMap { element[$0] }
    case .assembly:
      own = element.identities.compactMap { $0["name"] }
    case .only, .content: break
    }
    return ([element.name] + own.map { "'\($0)'" }).joined(separator: " ")
  }
}
