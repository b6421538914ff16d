import ConfigModel
import LosslessXML

/// Plans that the address of a proxy counts, or that there is none.
struct ProxyPlanner {
  let document: ConfigurationDocument

  init(_ document: ConfigurationDocument) { self.document = document }

  func addressCounts(removing: Bool) throws(Refusal) -> PlannedEdit? {
    guard let rival else { return nil }
    guard removing else { throw Refusal(.outranked(by: rival.words), at: rival.range) }
    return rival.removal
  }

  func noProxy() -> PlannedEdit? {
    guard let element = document.defaultProxy?.element else { return nil }
    return PlannedEdit(
      element.outermostLeftEmpty.removal, at: element, "removes 'system.net/defaultProxy'")
  }

  /// What the runtime heeds instead of the address, and the edit that removes it.
  private struct Rival {
    let words: String
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
      return Rival(words: "'\(name)'", range: attribute.range, removal: removal)
    }
    return proxy.section.module.map { module in
      Rival(
        words: "the proxy class '\(module["type"] ?? "")'", range: module.startTagRange,
        removal: PlannedEdit(module.removal, at: module, "removes 'module'"))
    }
  }
}
