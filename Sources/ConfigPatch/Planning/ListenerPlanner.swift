import ConfigModel
import LosslessXML

/// Plans where trace sources write to.
struct ListenerPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  /// A list that somebody emptied with `clear` or `remove` is left so.
  func source(_ name: String, hasOwnListener listener: NewElement) -> PlannedEdit? {
    guard let source = document.tracing.source(name), source.listeners.own.isEmpty,
      source.listeners.hasDefault
    else { return nil }
    return adding(listener, to: source)
  }

  func source(_ name: String, has listener: NewElement) -> PlannedEdit? {
    guard let source = document.tracing.source(name) else { return nil }
    let isThere = source.listeners.own.contains { $0.listener.name == listener["name"] }
    return isThere ? nil : adding(listener, to: source)
  }

  private func adding(_ listener: NewElement, to source: EffectiveSource) -> PlannedEdit {
    let reason =
      "adds the listener '\(listener["name"] ?? "")' to the trace source '\(source.source.name)'"
    let element = source.source.element
    guard let list = source.listeners.list else {
      let new = NewElement("listeners", children: [listener])
      return PlannedEdit(element.inserting(new, .last), at: element, reason)
    }
    return PlannedEdit(list.inserting(listener, .last), at: list, reason)
  }

  func sharedListener(_ template: NewElement) throws(Refusal) -> PlannedEdit? {
    let name = template["name"] ?? ""
    if let present = document.tracing.sharedListener(name) {
      guard template.means(present.element) else {
        throw Refusal(.listenerTaken(name: name), at: present.element.startTagRange)
      }
      return nil
    }
    return document.adding(
      template, to: document.diagnostics?.sharedListenersElement, named: "sharedListeners",
      "adds the shared listener '\(name)'")
  }

  func noSharedListener(_ template: NewElement) -> PlannedEdit? {
    let tracing = document.tracing
    let name = template["name"] ?? ""
    guard let present = tracing.sharedListener(name), template.means(present.element),
      !tracing.sharedListenerReferences.contains(where: { $0.name == name })
    else { return nil }
    return PlannedEdit(
      present.element.outermostLeftEmpty.removal, at: present.element,
      "removes the shared listener '\(name)'")
  }
}
