import ConfigModel
import SourceDiagnostics

extension Inventory {
  /// The inventory for a person.
  public var text: String {
    let sections = [
      ("trace sources", sourceLines), ("proxy", proxyLines), ("settings", settingLines),
      ("without effect", dead.map { "line \($0.line): \($0.words)" }),
    ]
    let body = sections.filter { !$0.1.isEmpty }.map { title, lines in
      "  \(title)\n" + lines.map { "    " + $0.visible + "\n" }.joined()
    }
    return "\(path.visible): \(productWords)\n" + body.joined()
  }

  private var productWords: String {
    guard let recognition else { return "the product is unclear" }
    guard recognition.product.kind != .dotNet else { return recognition.product.name }
    return recognition.product.name + recognition.evidence.words
  }

  private var sourceLines: [String] {
    document.tracing.sources.map { source in
      let listeners =
        source.listeners.own.map { "'\($0.listener.name)'" }
        + (source.listeners.hasDefault ? ["'Default'"] : [])
      let target = listeners.isEmpty ? "no listener" : listeners.joined(separator: ", ")
      return "'\(source.source.name)' \(source.level.words) (\(source.level.origin.words)), "
        + "listeners: \(target)"
    }
  }

  private var proxyLines: [String] {
    guard let proxy = document.proxy else { return ["the proxy of machine.config"] }
    if proxy.isDisabled { return ["none: 'enabled' is 'false'"] }
    let bypass = proxy.bypass.map { "directly where '\($0.key)' matches" }
    return [proxy.address.map { "through '\(secrets.masking($0))'" } ?? "the system's own"]
      + (proxy.bypassesLocal ? ["directly for names without a dot"] : []) + bypass
  }

  private var settingLines: [String] {
    settings.map { setting in
      let origin =
        setting.isOverridden ? " (overridden by '\(document.settingsFileName ?? "")')" : ""
      return "\(setting.key) = \(setting.value)\(origin)"
    }
  }
}

extension EffectiveLevel.Origin {
  /// The place that decides, as words in brackets.
  var words: String {
    switch self {
    case .switchValue: "by 'switchValue'"
    case .namedSwitch(let name, .some): "by the switch '\(name)'"
    case .namedSwitch(let name, .none): "by the switch '\(name)', which is not declared"
    case .switchOfSourceName: "by the switch of its name"
    case .program: "nothing in the file says one"
    }
  }

  /// The place that decides, as one word for programs.
  var name: String {
    switch self {
    case .switchValue: "switchValue"
    case .namedSwitch: "switchName"
    case .switchOfSourceName: "switches"
    case .program: "program"
    }
  }
}
