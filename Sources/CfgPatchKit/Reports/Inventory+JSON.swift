import ConfigModel
import LosslessXML
public import SourceDiagnostics

extension Inventory {
  /// The inventory as one JSON object.
  public var value: JSONValue {
    [
      "path": .string(path), "product": JSONValue(recognition?.product.kind.rawValue),
      "service": JSONValue(recognition?.product.service),
      "sources": .array(document.tracing.sources.map(Self.source)), "proxy": proxy,
      "settings": .array(
        settings.map { setting in
          [
            "key": .string(setting.key), "value": .string(setting.value),
            "line": .integer(setting.line), "overridden": .boolean(setting.isOverridden),
          ]
        }),
      "dead": .array(
        dead.map { ["line": .integer($0.line), "message": .string($0.words)] }),
    ]
  }

  private static func source(_ source: EffectiveSource) -> JSONValue {
    let level: JSONValue =
      switch source.level.value {
      case .levels(let levels): .string(levels.spelling)
      case .unreadable(let text): .string(text)
      case .decidedByProgram: .null
      }
    let own = source.listeners.own.map { entry -> JSONValue in
      [
        "name": .string(entry.listener.name), "type": JSONValue(entry.definition?.type),
        "initializeData": JSONValue(entry.definition?.initializeData),
        "shared": .boolean(entry.listener.isReference),
        "filter": JSONValue(entry.definition?.filter?["type"]),
      ]
    }
    let inherited: [JSONValue] =
      source.listeners.hasDefault ? [["name": "Default", "shared": false]] : []
    return [
      "name": .string(source.source.name), "level": level,
      "readable": .boolean(source.level.isReadable), "decidedBy": .string(source.level.origin.name),
      "listeners": .array(inherited + own),
    ]
  }

  private var proxy: JSONValue {
    guard let proxy = document.proxy else { return .null }
    return [
      "enabled": .boolean(!proxy.isDisabled),
      "address": JSONValue(proxy.address.map(secrets.masking)),
      "useDefaultCredentials": .boolean(proxy.usesDefaultCredentials),
      "bypassOnLocal": .boolean(proxy.bypassesLocal),
      "autoDetect": .boolean(proxy.detectsAutomatically),
      "scriptLocation": JSONValue(proxy.scriptLocation),
      "bypass": .array(proxy.bypass.map { .string($0.key) }),
    ]
  }
}

extension EffectiveLevel {
  fileprivate var isReadable: Bool {
    if case .unreadable = value { false } else { true }
  }
}
