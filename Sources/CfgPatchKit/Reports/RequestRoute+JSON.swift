import ConfigModel
public import SourceDiagnostics

extension RequestRoute {
  /// The route as one JSON object.
  public var value: JSONValue {
    let place = decision.reason.range.map { inventory.line(of: $0.lowerBound) }
    return [
      "path": .string(inventory.path), "url": .string(shownDestination),
      "way": .string(decision.way.name), "proxy": JSONValue(proxy),
      "useDefaultCredentials": .boolean(sendsDefaultCredentials),
      "reason": .string(decision.reason.name),
      "message": .string(message),
      "line": place.map(JSONValue.integer) ?? .null,
      "unless": .array(decision.exceptions.map { .string($0.words) }),
      "failures": JSONReport([diagnosed]).diagnostics,
    ]
  }

  private var message: String {
    let failures = diagnosed.diagnostics.map(\.message)
    return failures.isEmpty
      ? inventory.secrets.masking(decision.reason.words) : failures.joined(separator: "; ")
  }

  private var proxy: String? {
    guard case .proxy(let address) = decision.way else { return nil }
    return inventory.secrets.masking(address.description)
  }
}

extension ProxyDecision.Way {
  /// The way as one word for programs.
  fileprivate var name: String {
    switch self {
    case .proxy: "proxy"
    case .direct: "direct"
    case .unknown: "unknown"
    case .fails: "fails"
    }
  }
}
