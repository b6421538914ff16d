import LosslessXML
import SourceDiagnostics
import SourceText

extension ConfigurationDocument {
  /// What makes every section throw, in the order of the file.
  package var fileFailures: [LoadFailure] {
    sections.failures + sections.occurrences.flatMap(outerFailures) + sharedSources
  }

  /// What makes the section at `path` throw when it is first read, as far as the file tells.
  package func sectionFailures(_ path: String) -> [LoadFailure] {
    guard let element = section(path) else { return [] }
    let outer = ProviderCheck(self).failures(of: element, path)
    guard let definition = SectionDefinitions.all[path], !isElsewhere(element) else { return outer }
    let check = SectionCheck(element, section: path, definition)
    return (outer + check.failures + entryFailures(path))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Everything that keeps the file or one of its sections from being loaded.
  package var loadFailures: [LoadFailure] {
    (fileFailures + Set(sections.occurrences.map(\.path)).flatMap(sectionFailures))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A Boolean value indicating whether the content of `section` is in another file or encrypted.
  func isElsewhere(_ section: ElementSyntax) -> Bool {
    ["configSource", "configProtectionProvider"].contains { section[$0]?.isEmpty == false }
  }

  /// What is wrong with where a section's element says that its content comes from, and what it
  /// must not have beside that; it is checked while the file is scanned
  /// (`BaseConfigurationRecord.ScanSectionsRecursive`).
  private func outerFailures(of occurrence: SectionScan.Occurrence) -> [LoadFailure] {
    let builders = occurrence.element.attribute("configBuilders").flatMap { attribute in
      attribute.value.isEmpty ? LoadFailure(.emptyConfigBuilders, at: attribute.range) : nil
    }
    return [builders].compactMap(\.self) + elsewhereFailures(of: occurrence.element)
  }

  private func elsewhereFailures(of element: ElementSyntax) -> [LoadFailure] {
    let content = element.children.first { $0.kind != .comment && !$0.isWhitespace }
    if let source = element.attribute("configSource") {
      if let says = OutlinePaths.fault(ofSource: source.value) {
        let fault = OutlineFault.configSource(source.value, says: says)
        return [LoadFailure(.outline(fault), at: source.range)]
      }
      let isAlone = element.attributes.count == 1 && content == nil
      return isAlone ? [] : [LoadFailure(.configSourceWithMore, at: source.range)]
    }
    if let provider = element.attribute("configProtectionProvider") {
      if provider.value.isEmpty {
        return [LoadFailure(.outline(.unnamedProvider), at: provider.range)]
      }
      let other = element.attributes.first { $0 != provider }
      return other.map { [LoadFailure(.outline(.protectedWithMore), at: $0.range)] } ?? []
    }
    return []
  }

  /// The sections that have the same file as `configSource` as one before them.
  private var sharedSources: [LoadFailure] {
    var owners: [String: String] = [:]
    return sections.occurrences.compactMap { occurrence in
      guard let source = occurrence.element.attribute("configSource"), !source.value.isEmpty
      else { return nil }
      let owner = owners[source.value.lowercased(), default: occurrence.path]
      owners[source.value.lowercased()] = owner
      guard owner != occurrence.path else { return nil }
      return LoadFailure(.outline(.sharedSource(source.value)), at: source.range)
    }
  }

  /// What only the section's own class checks.
  private func entryFailures(_ path: String) -> [LoadFailure] {
    switch path {
    case "appSettings": settingsFileFailures
    case "connectionStrings":
      repeated(in: section(path), path, comparison: .ordinalIgnoringCase)
    case "system.net/connectionManagement": repeated(in: section(path), path, key: "address")
    case "system.diagnostics": diagnosticsFailures
    case "system.net/defaultProxy":
      (defaultProxy?.bypassList?.elements(named: "add") ?? [])
        .filter { $0.attribute("address") == nil }
        .map { LoadFailure(.bypassWithoutAddress, at: $0.startTagRange, section: path) }
    default: []
    }
  }

  private var diagnosticsFailures: [LoadFailure] {
    let path = "system.diagnostics"
    guard let diagnostics else { return [] }
    let both = diagnostics.sources.filter { $0.switchName != nil && $0.switchValue != nil }
      .map {
        LoadFailure(
          .switchNameAndValue(source: $0.name), at: $0.element.startTagRange, section: path)
      }
    let lists = [diagnostics.trace?.listeners] + diagnostics.sources.map(\.listeners)
    return both + lists.compactMap { clashWithDefault(in: $0, path) }
      + (lists + [diagnostics.switchesElement]).flatMap { repeated(in: $0, path) }
  }

  /// The listener that takes the name of `Default` before that is removed.
  ///
  /// The list holds one from the start, and only its own class may be added again
  /// (`ListenerElementsCollection.BaseAdd`).
  private func clashWithDefault(in list: ElementSyntax?, _ path: String) -> LoadFailure? {
    let decisive = list?.elements.first {
      $0.isNamed("clear") || $0["name"] == "Default"
    }
    guard let list, let decisive, decisive.isNamed("add"),
      decisive["type"] != TraceListenerClass.default.fullName
    else { return nil }
    let note = Diagnostic.Note("the list holds a 'Default' from the start", at: list.nameRange)
    return LoadFailure(
      .repeatedEntry(key: "Default"), at: decisive.startTagRange, section: path, note: note)
  }

  /// Additions of one name that are not equal; those that are equal collapse without a word
  /// (`ConfigurationElementCollection.BaseAdd`).
  private func repeated(
    in list: ElementSyntax?, _ path: String, key: String = "name",
    comparison: CollectionReplay.KeyComparison = .ordinal
  ) -> [LoadFailure] {
    let replay = CollectionReplay(list, key: key, comparison: comparison)
    return replay.entries.compactMap { entry in
      guard case .replaced(let later) = entry.fate, !entry.element.hasSameMeaning(as: later) else {
        return nil
      }
      let note = Diagnostic.Note(
        "the first '\(entry.key)' is here", at: entry.element.startTagRange)
      return LoadFailure(
        .repeatedEntry(key: entry.key), at: later.startTagRange, section: path, note: note)
    }
  }
}

extension ElementSyntax {
  /// Returns whether both elements have the same name, attributes and elements inside.
  ///
  /// As `ConfigurationElement.Equals` compares them, an attribute that is empty is as good as none,
  /// and one that the section does not know does not count.
  func hasSameMeaning(as other: ElementSyntax) -> Bool {
    let own = Array(elements)
    let others = Array(other.elements)
    return name == other.name && comparedValues == other.comparedValues
      && own.count == others.count && zip(own, others).allSatisfy { $0.hasSameMeaning(as: $1) }
  }

  private var comparedValues: [String: Set<String>] {
    var values: [String: Set<String>] = [:]
    for attribute in attributes where Self.comparedAttributes.contains(attribute.name) {
      let isList = attribute.name == "traceOutputOptions"
      let parts = isList ? attribute.value.split(separator: ",") : [attribute.value[...]]
      let words = Set(parts.map { isList ? String($0).trimmingWhitespace : String($0) })
      values[attribute.name] = words.subtracting(isList ? ["", "None"] : [""])
    }
    return values.filter { !$0.value.isEmpty }
  }

  private static let comparedAttributes: Set<String> = [
    "connectionString", "initializeData", "maxconnection", "name", "providerName",
    "traceOutputOptions", "type", "value",
  ]
}
