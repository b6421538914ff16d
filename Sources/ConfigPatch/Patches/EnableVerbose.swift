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
      settings(of: template, for: product).map {
        .setting(key: $0["key"] ?? "", is: $0["value"] ?? "")
      }
        + template.sources.filter { isWanted($0["name"] ?? "", of: product, in: document) }
        .flatMap { changes(for: $0, levels: levels) }
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

  private static func changes(for source: NewElement, levels: SourceLevels) -> [Change] {
    var template = source
    template["switchValue"] = levels.spelling
    let name = source["name"] ?? ""
    let listener = source.children(named: "listeners").first?.children(named: "add").first
    return [.source(template), .sourceIncludes(name: name, levels)]
      + (listener.map { [.sourceListens(name: name, listener: $0)] } ?? [])
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

extension Product {
  /// The names of the sources that the product has and `template` has not.
  func sources(besides template: Template) -> [String] {
    let named = template.sources.map { $0["name"] }
    return sources.map(\.name).filter { !named.contains($0) }
  }
}
