import ConfigModel
import LosslessXML

/// Plans where trace sources write to.
struct ListenerPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  /// A list that somebody emptied with `clear` or `remove` is left so.
  func source(
    _ name: String, hasOwnListener listener: NewElement
  ) throws(Refusal) -> PlannedEdit? {
    guard let source = document.tracing.source(name), source.listeners.own.isEmpty,
      source.listeners.hasDefault
    else { return nil }
    return try adding(listener, to: source)
  }

  func source(_ name: String, has listener: NewElement) throws(Refusal) -> PlannedEdit? {
    guard let source = document.tracing.source(name) else { return nil }
    let isThere = source.listeners.own.contains { $0.listener.name == listener["name"] }
    return isThere ? nil : try adding(listener, to: source)
  }

  private func adding(
    _ listener: NewElement, to source: EffectiveSource
  ) throws(Refusal) -> PlannedEdit {
    _ = try document.editableSection("system.diagnostics")
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
      precondition(template.means(present.element), "a shared listener is never redefined")
      return nil
    }
    let reason = "adds the shared listener '\(name)'"
    return try SourcePlanner(document).adding(template, to: "sharedListeners", .last, reason)
  }

  func noSharedListener(_ template: NewElement) throws(Refusal) -> PlannedEdit? {
    let tracing = document.tracing
    let name = template["name"] ?? ""
    guard let present = tracing.sharedListener(name), template.means(present.element),
      tracing.references(toSharedListener: name).isEmpty
    else { return nil }
    _ = try document.editableSection("system.diagnostics")
    let element = present.element.outermostLeftEmpty
    return PlannedEdit(
      element.removal, at: present.element, "removes the shared listener '\(name)'")
  }
}
