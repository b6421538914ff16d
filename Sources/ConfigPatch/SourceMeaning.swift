/// What .NET makes of a `source` element, its level apart: two elements that are spelled
/// differently may mean the same.
struct SourceMeaning: Hashable {
  private struct Listener: Hashable {
    let type: String?
    let initializeData: String?
    let filter: String?
    let filterData: String?
  }

  private let name: String?
  private let otherAttributes: Set<NewElement.Attribute>
  private var listeners: [String: Listener] = [:]
  private var hasDefault = true

  init(_ source: NewElement) {
    name = source["name"]
    otherAttributes = Set(
      source.attributes.filter { !["name", "switchValue"].contains($0.name) && $0.value != "" })
    for element in source.children(named: "listeners").first?.children ?? [] {
      let name = element["name"] ?? ""
      switch element.name {
      case "add": listeners[name] = Self.listener(element)
      case "remove":
        listeners[name] = nil
        if name == "Default" { hasDefault = false }
      default:
        listeners = [:]
        hasDefault = false
      }
    }
  }

  private static func listener(_ element: NewElement) -> Listener {
    let filter = element.children(named: "filter").first
    let filterType = filter?["type"].nonEmpty
    return Listener(
      type: element["type"].nonEmpty, initializeData: element["initializeData"].nonEmpty,
      filter: filterType, filterData: filterType.flatMap { _ in filter?["initializeData"].nonEmpty }
    )
  }
}

extension String? {
  /// The text, if there is one that is not empty: .NET reads a missing attribute as an empty text.
  fileprivate var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
