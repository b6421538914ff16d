public import ConfigModel
public import LosslessXML
public import SourceDiagnostics
import SourceText

/// What a program really gets from its configuration file.
///
/// A section that does not load gives the program nothing, whatever is written in it.
public struct Inventory: Sendable {
  /// The path as the user wrote it.
  public let path: String
  /// The file; its own views tell what is written even where the section does not load.
  public let document: ConfigurationDocument
  /// The product, or why none can be named.
  public let product: Result<Recognition, Recognition.Contradiction>
  /// Why sections do not load, without secrets.
  public let failures: [Diagnostic]
  let secrets: Secrets
  private let lines: LineTable

  init(
    _ input: Input, _ document: ConfigurationDocument,
    _ product: Result<Recognition, Recognition.Contradiction>
  ) {
    path = input.path
    self.document = document
    self.product = product
    let secrets = Secrets(in: [document.syntax, document.settingsFile].compactMap(\.self))
    self.secrets = secrets
    failures = document.loadFailures.map { secrets.masking($0.diagnostic) }
    lines = LineTable(document.text)
  }

  /// Returns the line, counted from 1, on which the byte at `offset` stands.
  public func line(of offset: Int) -> Int { lines.line(of: offset) }

  /// Returns the line, counted from 1, on which `element` begins.
  public func line(of element: ElementSyntax) -> Int { line(of: element.range.lowerBound) }

  private func loads(_ section: String) -> Bool { document.sectionFailures(section).isEmpty }

  /// A setting that the program reads.
  public struct Setting: Hashable, Sendable {
    /// The key as it is written.
    public let key: String
    /// The value, without secrets; `document.settings[key]` has it with them.
    public let value: String
    /// A Boolean value indicating whether the value is that of the settings file.
    public let isOverridden: Bool
    /// The line of the addition, counted from 1.
    public let line: Int
  }

  /// The settings that the program reads, in the order of their lines.
  public var settings: [Setting] {
    guard loads("appSettings") else { return [] }
    let settings = document.settings
    return settings.own.effective.map { entry in
      let isOverridden = settings.isOverridden(entry.key)
      let value = isOverridden ? settings[entry.key] : entry.element["value"]
      return Setting(
        key: entry.key, value: secrets.masking(value ?? ""), isOverridden: isOverridden,
        line: line(of: entry.element))
    }
  }

  /// The trace sources that the program gets.
  public var sources: [EffectiveSource] {
    loads("system.diagnostics") ? document.tracing.sources : []
  }

  /// The proxy that the file sets.
  public var proxy: EffectiveProxy? { loads("system.net/defaultProxy") ? document.proxy : nil }

  /// Something in the file that has no effect, and why.
  public struct Remark: Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// What it is and why, in one clause.
    public let words: String
  }

  /// What has no effect although its section loads, by line.
  public var dead: [Remark] {
    (deadSettings + deadSources + ignoredLocations).sorted { $0.line < $1.line }
  }

  private var deadSettings: [Remark] {
    guard loads("appSettings") else { return [] }
    return document.settings.own.entries.compactMap { entry in
      let reason: String
      switch entry.fate {
      case .counts: return nil
      case .replaced(let later): reason = "line \(line(of: later)) replaces it"
      case .removed(let later): reason = "line \(line(of: later)) removes it"
      }
      return Remark(line: line(of: entry.element), words: "the setting '\(entry.key)': \(reason)")
    }
  }

  private var deadSources: [Remark] {
    sources.flatMap { source in
      source.deadTwins.map { twin in
        Remark(
          line: line(of: twin.element),
          words: "the trace source '\(twin.name)': "
            + "line \(line(of: source.source.element)) replaces it")
      }
    }
  }

  private var ignoredLocations: [Remark] {
    document.ignoredLocations.map { location in
      Remark(
        line: line(of: location.element),
        words: "the location '\(location.path ?? "")': an executable reads none with a path")
    }
  }
}

extension Pipeline {
  /// Returns what the program gets from `input`.
  ///
  /// - Throws: ``Failure`` if the file is not well-formed or would not load, so that the program
  ///   gets nothing from it.
  public func inventory(of input: Input) throws(Failure) -> Inventory {
    let document = configuration(of: input)
    let stopper = document.syntax.diagnostic ?? document.fileFailures.first?.diagnostic
    if let stopper { throw .refused(DiagnosedFile(input, document, [stopper])) }
    do throws(Recognition.Contradiction) {
      let found = try Recognition(of: document, kind: input.kind, path: input.nominalPath)
      return Inventory(input, document, .success(found))
    } catch {
      return Inventory(input, document, .failure(error))
    }
  }
}
