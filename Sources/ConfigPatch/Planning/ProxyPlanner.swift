import ConfigModel
import LosslessXML

/// Plans that the address of a proxy counts, or that there is none.
struct ProxyPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func addressCounts(removing: Bool) throws(Refusal) -> PlannedEdit? {
    guard let rival else { return nil }
    guard removing else { throw Refusal(rival.reason, at: rival.range) }
    return rival.removal
  }

  func noProxy() -> PlannedEdit? {
    guard let element = document.defaultProxy?.element else { return nil }
    return PlannedEdit(
      element.outermostLeftEmpty.removal, at: element, "removes 'system.net/defaultProxy'")
  }

  /// What asks for another proxy than the address does, and the edit that removes it.
  ///
  /// A class comes before the address. A script is thrown away by it: whoever asked for one has to
  /// say that it is to go.
  private struct Rival {
    let reason: Refusal.Reason
    let range: Range<Int>
    let removal: PlannedEdit
  }

  private var rival: Rival? {
    guard let proxy = document.proxy else { return nil }
    let names = (proxy.detectsAutomatically ? ["autoDetect"] : []) + ["scriptLocation"]
    for name in names {
      guard let element = proxy.section.proxy, let attribute = element.attribute(name),
        let edit = element.removing(name)
      else { continue }
      let removal = PlannedEdit(edit, at: element, "removes '\(name)'")
      return Rival(reason: .besideScript(attribute: name), range: attribute.range, removal: removal)
    }
    guard let module = proxy.section.module, let type = proxy.foreignModule else { return nil }
    return Rival(
      reason: .outranked(by: "the proxy class '\(type.value)'"), range: module.startTagRange,
      removal: PlannedEdit(module.removal, at: module, "removes 'module'"))
  }
}
