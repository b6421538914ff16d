import LosslessXML

extension ConfigurationDocument {
  /// What makes the trace source `name` throw when it is first used, in the order of the file.
  package func useFailures(ofSource name: String) -> [UseFailure] {
    guard let source = tracing.source(name) else { return [] }
    return UseCheck(self).failures(of: source).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What makes the first web request throw.
  package var proxyUseFailures: [UseFailure] {
    guard let proxy, !proxy.isDisabled else { return [] }
    return (proxy.foreignModule == nil ? proxy.addressFailures : []) + proxy.creationFailures
  }

  /// What makes `Trace`, any source that counts, or the first web request throw.
  package var useFailures: [UseFailure] {
    let check = UseCheck(self)
    let listeners = EffectiveListeners(
      in: diagnostics?.trace?.listeners, shared: tracing.sharedListeners)
    let all = check.failures(of: listeners) + tracing.sources.flatMap(check.failures(of:))
    return Set(all + proxyUseFailures).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Makes a trace source as `TraceSource.Initialize` does, and notes what throws.
struct UseCheck {
  private let tracing: EffectiveTrace

  init(_ document: ConfigurationDocument) { tracing = document.tracing }

  func failures(of source: EffectiveSource) -> [UseFailure] {
    let failures =
      level(of: source) + attributes(of: source) + switchAttributes(of: source)
      + switchClass(of: source)
      + self.failures(of: source.listeners)
    let isOfProduct = Product.all.contains { product in
      product.sources.contains { $0.name == source.source.name }
    }
    return isOfProduct ? failures : failures.map(\.ofUnknownSource)
  }

  func failures(of listeners: EffectiveListeners) -> [UseFailure] {
    listeners.own.flatMap { entry -> [UseFailure] in
      entry.listener.isReference ? reference(entry) : failures(of: entry.listener)
    }
  }

  private func level(of source: EffectiveSource) -> [UseFailure] {
    guard case .unreadable(let text) = source.level.value else { return [] }
    switch source.level.origin {
    case .switchValue(let attribute):
      return [UseFailure(.unreadableLevel(text), at: attribute.valueRange)]
    case .namedSwitch(let name, .some(let entry)): return [unreadable(name, text, entry)]
    case .switchOfSourceName(let entry): return [unreadable(source.source.name, text, entry)]
    case .namedSwitch(_, .none), .program: return []
    }
  }

  private func unreadable(_ name: String, _ text: String, _ entry: ElementSyntax) -> UseFailure {
    let place = entry.attribute("value")?.valueRange ?? entry.startTagRange
    return UseFailure(.unreadableSwitch(name, value: text), at: place)
  }

  private func attributes(of source: EffectiveSource) -> [UseFailure] {
    let known = ["name", "switchName", "switchValue", "switchType"]
    return source.source.element.attributes.filter { !known.contains($0.name) && !$0.isLock }
      .map { UseFailure(.sourceAttribute($0.name), at: $0.nameRange) }
  }

  /// What the switch's own class checks of its entry, which only a class of the program's can
  /// change (`Switch.InitializeWithStatus`).
  private func switchAttributes(of source: EffectiveSource) -> [UseFailure] {
    let entry: ElementSyntax? =
      switch source.level.origin {
      case .namedSwitch(_, let entry): entry
      case .switchOfSourceName(let entry): entry
      case .switchValue, .program: nil
      }
    guard let entry, source.source.switchType == nil else { return [] }
    return entry.attributes.filter { !["name", "value"].contains($0.name) && !$0.isLock }
      .map { UseFailure(.switchAttribute($0.name), at: $0.nameRange) }
  }

  private func switchClass(of source: EffectiveSource) -> [UseFailure] {
    guard let type = source.source.switchType else { return [] }
    return unusable(type, as: .sourceSwitch, source.source.element.attribute("switchType"))
  }

  private func unusable(
    _ type: String, as role: TraceRole, _ attribute: AttributeSyntax?
  ) -> [UseFailure] {
    let found = TraceClass(typeName: type)
    guard found.isUsable(as: role) == false, let attribute else { return [] }
    var similar: String?
    if case .missing(let nearest) = found { similar = nearest }
    let says = found.runtimeMessage(as: role, typeName: type)
    return [
      UseFailure(.unusableClass(type, says: says, similar: similar), at: attribute.valueRange)
    ]
  }

  private func reference(_ entry: EffectiveListeners.Entry) -> [UseFailure] {
    let listener = entry.listener
    let others = listener.element.attributes.filter { !["name", "type"].contains($0.name) }
    if let other = others.first(where: { !$0.isLock && !$0.value.isEmpty }) {
      return [UseFailure(.referenceWithMore(listener.name), at: other.range)]
    }
    guard let definition = entry.definition else {
      let place = listener.element.attribute("name")?.valueRange ?? listener.element.startTagRange
      return [UseFailure(.missingSharedListener(listener.name), at: place)]
    }
    guard !definition.isReference else {
      let place = definition.element.attribute("type")?.range ?? definition.element.startTagRange
      return [UseFailure(.referenceToItself(listener.name), at: place)]
    }
    return failures(of: definition)
  }

  private func failures(of listener: Listener) -> [UseFailure] {
    let element = listener.element
    guard case .listener(let known) = TraceClass(typeName: listener.type) else {
      return unusable(listener.type, as: .listener, element.attribute("type"))
        + filter(of: listener)
    }
    if let says = known.fault(initializeData: listener.initializeData, typeName: listener.type) {
      let place = element.attribute("initializeData")?.range ?? element.startTagRange
      return [UseFailure(.unusableData(type: listener.type, says: says), at: place)]
    }
    let own: Set<String> = ["name", "type", "initializeData", "traceOutputOptions"]
    let others = element.attributes.filter {
      !own.contains($0.name) && !known.attributes.contains($0.name) && !$0.isLock
    }
    return others.map {
      UseFailure(.listenerAttribute($0.name, type: known.fullName), at: $0.nameRange)
    } + filter(of: listener)
  }

  private func filter(of listener: Listener) -> [UseFailure] {
    guard let filter = listener.filter, let type = filter.attribute("type") else { return [] }
    guard case .filter(let known) = TraceClass(typeName: type.value) else {
      return unusable(type.value, as: .filter, type)
    }
    let data = filter["initializeData"] ?? ""
    let place = filter.attribute("initializeData")?.valueRange ?? filter.startTagRange
    if let says = known.fault(initializeData: data, typeName: type.value) {
      return [UseFailure(.unusableData(type: type.value, says: says), at: place)]
    }
    guard known == .eventType, SourceLevels(parsing: data, ignoringCase: false) == nil else {
      return []
    }
    return [UseFailure(.unreadableFilterLevel(data), at: place)]
  }
}

extension AttributeSyntax {
  fileprivate var isLock: Bool { ElementDefinition.lockAttributes.contains(name) }
}
