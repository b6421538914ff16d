public import LosslessXML
public import SourceText

/// A configuration file as the .NET Framework configuration system sees it.
///
/// The document is a reading of its syntax and holds nothing that the bytes do not say, but for the
/// files that `file` and `configSource` name, which its reader has to bring along.
public struct ConfigurationDocument: Sendable {
  /// The document that is read.
  public let syntax: DocumentSyntax
  /// The file that `appSettings` refers to with `file=`, if it is there.
  public let settingsFile: DocumentSyntax?
  /// The files that sections name with `configSource` and that are there, by ``sourceNames``.
  public let sourceFiles: [String: DocumentSyntax]
  /// The files that sections name with `configSource` and that are not there.
  public let missingSources: Set<String>
  /// Which sections the file has and where, and what keeps the file from being loaded.
  private(set) var sections: SectionScan

  /// Reads `syntax` as a configuration file.
  ///
  /// - Parameters:
  ///   - syntax: The document.
  ///   - settingsFile: The text of the file that ``settingsFileName`` names, where there is one.
  ///   - sourceFiles: The texts of the files of ``sourceNames``, as far as they are there.
  ///   - missingSources: Those of ``sourceNames`` that are known not to be there.
  public init(
    _ syntax: DocumentSyntax, settingsFile: SourceText? = nil,
    sourceFiles: [String: SourceText] = [:], missingSources: Set<String> = []
  ) {
    self.syntax = syntax
    self.missingSources = missingSources
    self.sourceFiles = sourceFiles.mapValues { DocumentSyntax(parsing: $0) }
    self.settingsFile = settingsFile.map { DocumentSyntax(parsing: $0) }
    sections = SectionScan(of: syntax)
  }

  /// The text of the file.
  public var text: SourceText { syntax.text }
  /// The `configuration` element.
  public var root: ElementSyntax? { syntax.root }
  /// The name that `appSettings` gives with `file=`, relative to the configuration's folder.
  public var settingsFileName: String? { appSettings?.file }

  /// The names that sections give with `configSource`, relative to the configuration's folder.
  public var sourceNames: [String] {
    sections.occurrences.compactMap { $0.element["configSource"] }.filter { !$0.isEmpty }
  }

  /// Returns the element of the section at `path`, such as `system.net/defaultProxy`.
  ///
  /// Groups may repeat, and a `location` without a path holds sections of the file itself, so the
  /// section is looked for in all of them (`BaseConfigurationRecord.ScanSectionsRecursive`).
  public func section(_ path: String) -> ElementSyntax? {
    sections.occurrences.first { $0.path == path }?.element
  }

  /// Returns every element of the section group at `path`, in order.
  public func groups(_ path: String) -> [ElementSyntax] {
    sections.groups.filter { $0.path == path }.map(\.element)
  }

  /// The elements whose sections are those of the file itself: `configuration`, and `location`
  /// without a path.
  public var sectionHolders: [ElementSyntax] {
    guard let root else { return [] }
    return [root] + root.elements(named: "location").filter { Location($0).isForFileItself }
  }

  /// Returns whether `path` is that of a section group, in machine.config or in this file.
  public func isSectionGroup(_ path: String) -> Bool { sections.isGroup(path) }

  /// Every element that is a section group, in order.
  public var sectionGroups: [ElementSyntax] { sections.groups.map(\.element) }

  /// The `location` elements that have a path; what they hold has no effect on an executable.
  public var ignoredLocations: [Location] { sections.ignoredLocations.map(Location.init) }

  /// The sections that the file declares in `configSections`.
  public var configSections: ConfigSections? {
    root?.elements(named: "configSections").first.map(ConfigSections.init)
  }
  /// The `startup` sections; .NET lets them repeat.
  public var startups: [Startup] { all("startup").map(Startup.init) }
  /// The `runtime` sections; .NET lets them repeat.
  public var runtimes: [Runtime] { all("runtime").map(Runtime.init) }
  /// The `appSettings` section.
  public var appSettings: AppSettings? { section("appSettings").map(AppSettings.init) }
  /// The `connectionStrings` section.
  public var connectionStrings: ConnectionStrings? {
    section("connectionStrings").map(ConnectionStrings.init)
  }
  /// The `system.diagnostics` section.
  public var diagnostics: SystemDiagnostics? {
    section("system.diagnostics").map(SystemDiagnostics.init)
  }
  /// The `system.net/defaultProxy` section.
  public var defaultProxy: DefaultProxy? {
    section("system.net/defaultProxy").map(DefaultProxy.init)
  }

  /// The document with each section where its content is: in the file that `configSource` names, if
  /// that is there and is one.
  public var resolved: ConfigurationDocument {
    var resolved = self
    resolved.sections.replaceElements { self.content(of: $0) }
    return resolved
  }

  /// Returns the element that holds what `element`, if it is a section's, says.
  ///
  /// The root of a `configSource` has the name of the section
  /// (`BaseConfigurationRecord.CreateSectionImpl`).
  public func content(of element: ElementSyntax) -> ElementSyntax {
    guard let source = element["configSource"], let file = sourceFiles[source], file.isWellFormed,
      let root = file.root, root.name == element.name
    else { return element }
    return root
  }

  private func all(_ path: String) -> [ElementSyntax] {
    sections.occurrences.filter { $0.path == path }.map(\.element)
  }
}
