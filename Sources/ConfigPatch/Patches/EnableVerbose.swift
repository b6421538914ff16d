package import ConfigModel
import LosslessXML

extension Patch {
  /// Makes the ECMA host or its wizard write all it can trace.
  ///
  /// Never touches `Debug`, which the vendor's text shows beside the same settings: it switches the
  /// host's authentication off.
  ///
  /// - Parameters:
  ///   - product: The service or the wizard.
  ///   - levels: What every source should let through at least.
  ///   - template: The block of the vendor's documentation.
  /// - Returns: A patch for files of `product`.
  package static func enableVerbose(
    for product: Product, levels: SourceLevels, _ template: Template
  ) -> Patch {
    Patch(name: "enable-verbose") { document in
      let wanted = template.sources.filter { isWanted($0["name"] ?? "", of: product, in: document) }
      let missing = wanted.filter { document.tracing.source($0["name"] ?? "") == nil }
      return settings(of: template, for: product).map { Change.setting($0) }
        + sources(missing, at: levels)
        + wanted.compactMap { document.tracing.source($0["name"] ?? "") }.flatMap { present in
          changes(for: present, like: wanted, levels)
        }
        + product.sources(besides: template).map { .sourceIncludes(name: $0, levels) }
    } obstacle: { document in
      obstacle(in: document, sources: product.sources.map(\.name))
    } remarks: { document in
      let remarks = TraceRemarks(document)
      return remarks.sources(product.sources.map(\.name), wished: levels)
        + remarks.settings(settings(of: template, for: product))
    }
  }

  /// The settings of `template`, which only the service reads: the wizard has no `appSettings`.
  static func settings(of template: Template, for product: Product) -> [NewElement] {
    product.kind == .ecma2HostService ? template.settings : []
  }

  /// Returns whether the source `name` is to be there: a source that goes by another of its names
  /// in the file is not added again.
  private static func isWanted(
    _ name: String, of product: Product, in document: ConfigurationDocument
  ) -> Bool {
    let others = product.sources.first { $0.name == name }?.otherNames ?? []
    let tracing = document.tracing
    return tracing.source(name) != nil || others.allSatisfy { tracing.source($0) == nil }
  }

  /// What adds `missing`, sources that the file has not.
  private static func sources(_ missing: [NewElement], at levels: SourceLevels) -> [Change] {
    guard !missing.isEmpty else { return [] }
    let sources = missing.map { source in
      var source = source
      source["switchValue"] = levels.spelling
      return source
    }
    return [.holds(Fragment(["system.diagnostics", "sources"], sources))]
  }

  /// What raises `present`, and gives it the listener that it has in the documentation.
  ///
  /// It keeps the listeners that it has, and a list that somebody emptied with `clear` or `remove`.
  private static func changes(
    for present: EffectiveSource, like templates: [NewElement], _ levels: SourceLevels
  ) -> [Change] {
    let name = present.source.name
    let raised = Change.sourceIncludes(name: name, levels)
    let template = templates.first { $0["name"] == name }
    let listener = template?.children(named: "listeners").first?.children(named: "add").first
    guard let listener, present.listeners.own.isEmpty, present.listeners.hasDefault else {
      return [raised]
    }
    return [raised, .source(name, hasListeners: [listener])]
  }

  /// What keeps one of `sources` from tracing although the file loads.
  static func obstacle(in document: ConfigurationDocument, sources: [String]) -> Refusal? {
    if let refusal = foreignSwitch(in: document, sources: sources) { return refusal }
    for name in sources {
      if let failure = document.useFailures(ofSource: name).first(where: { !$0.isAboutLevel }) {
        return Refusal(failure.diagnostic)
      }
    }
    return nil
  }

  /// A switch whose class decides the level by rules of its own.
  static func foreignSwitch(
    in document: ConfigurationDocument, sources: [String]
  ) -> Refusal? {
    for name in sources {
      guard let source = document.tracing.source(name)?.source, let type = source.switchType,
        TypeName(type)?.fullName != TraceSwitchClass.source.fullName
      else { continue }
      let place = source.element.attribute("switchType")?.range ?? source.element.startTagRange
      return Refusal(.foreignSwitch(source: name, type: type), at: place)
    }
    return nil
  }
}

extension Change {
  /// The application reads the value of `setting` for its key.
  static func setting(_ setting: NewElement) -> Change {
    let (key, value) = (setting["key"] ?? "", setting["value"] ?? "")
    return .holds(Fragment(["appSettings"], [setting], stating: "'\(key)' is '\(value)'"))
  }

  /// The trace source `name` has `listeners` besides those that it has.
  static func source(_ name: String, hasListeners listeners: [NewElement]) -> Change {
    let list = NewElement("listeners", children: listeners)
    let source = NewElement("source", values: ["name": name], children: [list])
    return .holds(Fragment(["system.diagnostics", "sources"], [source]))
  }

  /// Messages are written when they are traced.
  static var autoflush: Change {
    let trace = NewElement("trace", values: ["autoflush": "true"])
    return .holds(Fragment(["system.diagnostics"], [trace], stating: "'autoflush' is 'true'"))
  }
}

extension Product {
  /// The names of the sources that the product has and `template` has not.
  func sources(besides template: Template) -> [String] {
    let named = template.sources.map { $0["name"] }
    return sources.map(\.name).filter { !named.contains($0) }
  }
}
