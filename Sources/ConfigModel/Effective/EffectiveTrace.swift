import LosslessXML

/// What the program traces, and where it goes, according to `system.diagnostics`.
///
/// The rules are those of `DiagnosticsConfiguration`, `TraceSource.Initialize`, `Switch` and
/// `ListenerElementsCollection`.
public struct EffectiveTrace: Sendable {
  /// The section, if there is one.
  public let diagnostics: SystemDiagnostics?
  /// The switches, by name with case.
  public let switches: CollectionReplay

  /// Reads the tracing of `document`.
  public init(_ document: ConfigurationDocument) {
    diagnostics = document.diagnostics
    switches = CollectionReplay(
      document.diagnostics?.switchesElement, key: "name", comparison: .ordinal)
  }

  /// The sources that count, in the order of the file: of those with one name the last.
  public var sources: [EffectiveSource] {
    let all = diagnostics?.sources ?? []
    var last: [String: TraceSource] = [:]
    for source in all { last[source.name] = source }
    return all.filter { last[$0.name] == $0 }.map { effective($0, among: all) }
  }

  /// Returns the source that counts for `name`.
  public func source(_ name: String) -> EffectiveSource? {
    let all = diagnostics?.sources ?? []
    return all.last { $0.name == name }.map { effective($0, among: all) }
  }

  /// Returns the shared listener that counts for `name`: the last one.
  public func sharedListener(_ name: String) -> Listener? {
    diagnostics?.sharedListeners.last { $0.name == name }
  }

  /// The places that refer to the shared listener `name`.
  public func references(toSharedListener name: String) -> [Listener] {
    let sources = diagnostics?.sources ?? []
    let lists = [diagnostics?.trace?.listeners] + sources.map(\.listeners)
    return lists.compactMap(\.self).flatMap { $0.elements(named: "add") }
      .map(Listener.init).filter { $0.isReference && $0.name == name }
  }

  private func effective(_ source: TraceSource, among all: [TraceSource]) -> EffectiveSource {
    EffectiveSource(
      source: source,
      deadTwins: all.filter { $0.name == source.name && $0 != source },
      level: EffectiveLevel(of: source, switches),
      listeners: EffectiveListeners(in: source.listeners, self))
  }
}

extension ConfigurationDocument {
  /// What the program traces.
  public var tracing: EffectiveTrace { EffectiveTrace(self) }
}

/// A trace source as the program gets it.
public struct EffectiveSource: Sendable {
  /// The element that counts.
  public let source: TraceSource
  /// Elements of the same name that have no effect, because a later one replaces them whole.
  public let deadTwins: [TraceSource]
  /// What the source lets through, and where that is decided.
  public let level: EffectiveLevel
  /// Where it goes.
  public let listeners: EffectiveListeners
}
