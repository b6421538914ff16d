public import ConfigModel
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
  public static func enableVerbose(
    for product: Product, levels: SourceLevels, _ template: Template
  ) -> Patch {
    let settings = product.kind == .ecma2HostService ? template.settings : []
    return Patch(
      name: "enable-verbose", sections: (settings.isEmpty ? [] : ["appSettings"]) + [diagnostics]
    ) { document throws(Refusal) in
      let tracing = document.tracing
      let own = settings.map { Change.setting(key: $0["key"] ?? "", is: $0["value"] ?? "") }
      return own
        + template.sources.flatMap { source -> [Change] in
          let name = source["name"] ?? ""
          let names = product.sources.first { $0.name == name }?.otherNames ?? []
          guard tracing.source(name) != nil || !names.contains(where: { tracing.source($0) != nil })
          else { return [] }
          return changes(for: source, levels: levels)
        }
    } obstacle: { document in
      obstacle(in: document, sources: product.sources.map(\.name))
    } remarks: { document in
      TraceRemarks(document, levels: levels).all(for: product.sources.map(\.name))
    }
  }

  private static func changes(for source: NewElement, levels: SourceLevels) -> [Change] {
    var template = source
    template["switchValue"] = levels.spelling
    let name = source["name"] ?? ""
    let listener = source.children(named: "listeners").first?.children(named: "add").first
    return [.source(template), .sourceIncludes(name: name, levels)]
      + (listener.map { [.sourceListens(name: name, listener: $0)] } ?? [])
  }

  static let diagnostics = "system.diagnostics"

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
        TraceClass(typeName: type).isUsable(as: .sourceSwitch) != true
      else { continue }
      let place = source.element.attribute("switchType")?.range ?? source.element.startTagRange
      return Refusal(.foreignSwitch(source: name, type: type), at: place)
    }
    return nil
  }
}
