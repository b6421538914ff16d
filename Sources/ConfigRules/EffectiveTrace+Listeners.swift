import ConfigModel
import LosslessXML

extension EffectiveTrace {
  /// The lists of listeners of `Trace` and of every source that counts.
  var listenerLists: [ElementSyntax] {
    ([diagnostics?.trace?.listeners] + sources.map(\.listeners.list)).compactMap(\.self)
  }

  /// What says of each listener of `Trace` what it is.
  var traceListeners: [Listener] { traceOutput.own.compactMap(\.definition) }

  /// The listeners that the program makes, shared ones once, in the order of the file.
  var madeListeners: [Listener] {
    let all = traceListeners + sources.flatMap { $0.listeners.own.compactMap(\.definition) }
    return Set(all).sorted { $0.element.range.lowerBound < $1.element.range.lowerBound }
  }
}

extension Listener {
  /// The filter by level, where there is one that .NET can make, and what it lets pass.
  var levelFilter: (place: AttributeSyntax, levels: SourceLevels)? {
    guard let filter, let place = filter.attribute("initializeData"),
      case .filter(.eventType) = TraceClass(typeName: filter["type"] ?? ""),
      let levels = SourceLevels(parsing: place.value, ignoringCase: false)
    else { return nil }
    return (place, levels)
  }
}
