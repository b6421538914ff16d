import ConfigModel
import LosslessXML
public import SourceDiagnostics

extension Inventory {
  /// The inventory as one JSON object.
  public var value: JSONValue {
    let found: Recognition? = if case .success(let found) = product { found } else { nil }
    let file = DiagnosedFile(path: path, text: document.text, diagnostics: failures)
    return [
      "path": .string(path), "product": JSONValue(found?.product.kind.rawValue),
      "service": JSONValue(found?.product.service),
      "failures": JSONReport([file]).diagnostics,
      "sources": .array(sources.map(value)), "proxy": proxy.map(value) ?? .null,
      "settings": .array(settings.map(\.json)),
      "dead": .array(dead.map { ["line": .integer($0.line), "message": .string($0.words)] }),
    ]
  }

  private func value(of source: EffectiveSource) -> JSONValue {
    let inherited: [JSONValue] =
      source.listeners.hasDefault ? [["name": "Default", "shared": false]] : []
    return [
      "name": .string(source.source.name), "level": source.level.json,
      "readable": .boolean(source.level.isReadable), "decidedBy": .string(source.level.origin.name),
      "line": .integer(line(of: source.source.element)),
      "listeners": .array(inherited + source.listeners.own.map(\.json)),
    ]
  }

  private func value(of proxy: EffectiveProxy) -> JSONValue {
    [
      "enabled": .boolean(!proxy.isDisabled),
      "address": JSONValue(proxy.address.map(secrets.masking)),
      "decidedBy": .string(proxy.origin.name),
      "useDefaultCredentials": .boolean(proxy.usesDefaultCredentials),
      "bypassOnLocal": .boolean(proxy.bypassesLocal),
      "autoDetect": .boolean(proxy.detectsAutomatically),
      "scriptLocation": JSONValue(proxy.scriptLocation),
      "bypass": .array(proxy.bypass.map { .string($0.key) }),
    ]
  }
}

extension Inventory.Setting {
  fileprivate var json: JSONValue {
    [
      "key": .string(key), "value": .string(value), "line": .integer(line),
      "overridden": .boolean(isOverridden),
    ]
  }
}

extension EffectiveListeners.Entry {
  fileprivate var json: JSONValue {
    [
      "name": .string(listener.name), "type": JSONValue(definition?.type),
      "initializeData": JSONValue(definition?.initializeData),
      "shared": .boolean(listener.isReference), "filter": JSONValue(definition?.filter?["type"]),
    ]
  }
}

extension EffectiveLevel {
  fileprivate var json: JSONValue {
    switch value {
    case .levels(let levels): .string(levels.spelling)
    case .unreadable(let text): .string(text)
    case .decidedByProgram: .null
    }
  }

  fileprivate var isReadable: Bool {
    if case .unreadable = value { false } else { true }
  }
}

extension EffectiveProxy.Origin {
  /// What names the proxy, as one word for programs.
  fileprivate var name: String {
    switch self {
    case .module: "module"
    case .script: "script"
    case .address: "address"
    case .account: "account"
    case .nothing: "nothing"
    }
  }
}

extension EffectiveLevel.Origin {
  /// The place that decides, as one word for programs.
  fileprivate var name: String {
    switch self {
    case .switchValue: "switchValue"
    case .namedSwitch: "switchName"
    case .switchOfSourceName: "switches"
    case .program: "program"
    }
  }
}
