import LosslessXML

/// Looks for what sections only name: providers and builders, which have to be declared, and files.
struct ProviderCheck {
  private let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func failures(of section: ElementSyntax, _ path: String) -> [LoadFailure] {
    provider(of: section, path) + builders(of: section, path) + source(of: section, path)
  }

  private func source(of section: ElementSyntax, _ path: String) -> [LoadFailure] {
    // Whether the program ever reads a section of its own, and so misses the file, is not known.
    guard SectionDefinitions.all[path] != nil, let attribute = section.attribute("configSource"),
      document.missingSources.contains(attribute.value)
    else { return [] }
    let fault = LoadFault.missingConfigSource(attribute.value)
    return [LoadFailure(fault, at: attribute.valueRange, section: path)]
  }

  private func provider(of section: ElementSyntax, _ path: String) -> [LoadFailure] {
    guard let attribute = section.attribute("configProtectionProvider"), !attribute.value.isEmpty
    else { return [] }
    let declared = names(in: "configProtectedData", "providers").union(Self.stockProviders)
    guard declared.contains(attribute.value) else {
      let fault = LoadFault.unknownProtectionProvider(attribute.value)
      return [LoadFailure(fault, at: attribute.valueRange, section: path)]
    }
    let content = section.children.filter { $0.kind != .comment && !$0.isWhitespace }
    guard content.count != 1 || content[0].element?.isNamed("EncryptedData") != true else {
      return []
    }
    let fault = LoadFault.protectedWithoutData(isEmpty: content.isEmpty)
    return [LoadFailure(fault, at: attribute.range, section: path)]
  }

  private func builders(of section: ElementSyntax, _ path: String) -> [LoadFailure] {
    guard let attribute = section.attribute("configBuilders") else { return [] }
    let declared = names(in: "configBuilders", "builders")
    return attribute.value.split(separator: ",").map { String($0).trimmingWhitespace }
      .filter { !declared.contains($0) }
      .map { LoadFailure(.unknownConfigBuilder($0), at: attribute.valueRange, section: path) }
  }

  private func names(in section: String, _ list: String) -> Set<String> {
    let lists = document.section(section)?.elements(named: list) ?? []
    return Set(lists.flatMap { $0.elements(named: "add") }.compactMap { $0["name"] })
  }

  /// What the stock machine.config declares.
  private static let stockProviders: Set<String> = [
    "RsaProtectedConfigurationProvider", "DataProtectionConfigurationProvider",
  ]
}
