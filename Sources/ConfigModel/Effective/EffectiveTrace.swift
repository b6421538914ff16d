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
  let sharedListeners: [String: Listener]

  /// Reads the tracing of `document`.
  public init(_ document: ConfigurationDocument) {
    diagnostics = document.diagnostics
    switches = CollectionReplay(
      document.diagnostics?.switchesElement, key: "name", comparison: .ordinal)
    sharedListeners = Dictionary(
      (diagnostics?.sharedListeners ?? []).map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  /// The sources that count, in the order of the file: of those with one name the last.
  public var sources: [EffectiveSource] {
    let all = diagnostics?.sources ?? []
    let named = Dictionary(grouping: all, by: \.name)
    return all.compactMap { source in
      guard let twins = named[source.name], twins.last == source else { return nil }
      return effective(twins)
    }
  }

  /// Returns the source that counts for `name`.
  public func source(_ name: String) -> EffectiveSource? {
    effective(diagnostics?.sources.filter { $0.name == name } ?? [])
  }

  /// Where `Trace` and `Debug` go.
  public var traceOutput: EffectiveListeners {
    EffectiveListeners(in: diagnostics?.trace?.listeners, shared: sharedListeners)
  }

  /// Returns the shared listener that counts for `name`: the last one.
  public func sharedListener(_ name: String) -> Listener? { sharedListeners[name] }

  /// The places that refer to a shared listener, in the lists of dead sources too.
  public var sharedListenerReferences: [Listener] {
    let sources = diagnostics?.sources ?? []
    let lists = [diagnostics?.trace?.listeners] + sources.map(\.listeners)
    return lists.compactMap(\.self).flatMap { $0.elements(named: "add") }
      .map(Listener.init).filter(\.isReference)
  }

  /// Of sources with one name the last counts.
  private func effective(_ twins: [TraceSource]) -> EffectiveSource? {
    twins.last.map { source in
      EffectiveSource(
        source: source,
        deadTwins: twins.dropLast(),
        level: EffectiveLevel(of: source, switches),
        listeners: EffectiveListeners(in: source.listeners, shared: sharedListeners))
    }
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
  /// The name by which the program asks for the source, compared with case.
  public var name: String { source.name }
  /// Elements of the same name that have no effect, because a later one replaces them whole.
  public let deadTwins: [TraceSource]
  /// What the source lets through, and where that is decided.
  public let level: EffectiveLevel
  /// Where it goes.
  public let listeners: EffectiveListeners
}
