import ConfigModel
import LosslessXML
public import SourceDiagnostics

extension Inventory {
  /// The inventory as one JSON object.
  public var value: JSONValue {
    let found: Recognition? = if case .success(let found) = product { found } else { nil }
    return [
      "path": .string(path), "product": JSONValue(found?.product.kind.rawValue),
      "service": JSONValue(found?.product.service),
      "failures": value(of: failures),
      "failedSections": .array(failedSections.map(JSONValue.string)),
      "sources": .array(sources.map(value)), "proxy": proxy.map(value) ?? .null,
      "settings": .array(settings.map(\.json)),
      "dead": .array(dead.map { ["line": .integer($0.line), "message": .string($0.words)] }),
    ]
  }

  /// The sections that give the program nothing, by name.
  private var failedSections: [String] { Set(document.loadFailures.compactMap(\.section)).sorted() }

  private func value(of diagnostics: [Diagnostic]) -> JSONValue {
    let masked = diagnostics.map { secrets.masking($0) }
    return JSONReport([DiagnosedFile(path: path, text: document.text, diagnostics: masked)])
      .diagnostics
  }

  private func value(of source: EffectiveSource) -> JSONValue {
    let failures = document.useFailures(ofSource: source.source.name).map(\.diagnostic)
    let inherited: [JSONValue] =
      source.listeners.hasDefault ? [["name": "Default", "shared": false]] : []
    return [
      "name": .string(source.source.name), "level": source.level.json,
      "readable": .boolean(source.level.isReadable), "decidedBy": .string(source.level.origin.name),
      "line": .integer(line(of: source.source.element)),
      "listeners": .array(inherited + source.listeners.own.map(\.json)),
      "failures": value(of: failures),
      "failedSections": .array(failedSections.map(JSONValue.string)),
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
      "filterInitializeData": JSONValue(definition?.filter?["initializeData"]),
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
