import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Inventory {
  /// The inventory for a person.
  public var text: String {
    let sections = [
      ("does not load", failures.map(words)), ("trace sources", sources.flatMap(lines)),
      ("proxy", proxyLines), ("settings", settingLines),
      ("without effect", dead.map { "line \($0.line): \($0.words)" }),
    ]
    let body = sections.filter { !$0.1.isEmpty }.map { title, lines in
      "  \(title)\n" + lines.map { "    " + $0.visible + "\n" }.joined()
    }
    return "\(path.visible): \(productWords)\n" + body.joined()
  }

  private var productWords: String {
    switch product {
    case .failure(let contradiction): contradiction.words
    case .success(let found) where found.product.kind == .dotNet: found.product.name
    case .success(let found):
      found.product.name + found.evidence.words
        + (found.product.service.map { "; Windows service '\($0)'" } ?? "")
    }
  }

  private func words(for failure: Diagnostic) -> String {
    "line \(line(of: failure.range.lowerBound)): \(failure.message)"
  }

  private func lines(for source: EffectiveSource) -> [String] {
    let own = source.listeners.own.map { "  to \($0.destination)" }
    let all = own + (source.listeners.hasDefault ? ["  to the debugger (listener 'Default')"] : [])
    return ["'\(source.source.name)' \(source.level.words), \(words(for: source.level.origin))"]
      + (all.isEmpty ? ["  to nowhere: it has no listener"] : all)
  }

  private func words(for origin: EffectiveLevel.Origin) -> String {
    switch origin {
    case .switchValue(let attribute):
      "by 'switchValue' in line \(line(of: attribute.range.lowerBound))"
    case .namedSwitch(let name, .some(let entry)):
      "by the switch '\(name)' in line \(line(of: entry))"
    case .namedSwitch(let name, .none): "since the switch '\(name)' is not there"
    case .switchOfSourceName(let entry): "by the switch of its name in line \(line(of: entry))"
    case .program: "since nothing in the file says one"
    }
  }

  private var proxyLines: [String] {
    guard document.sectionFailures("system.net/defaultProxy").isEmpty else { return [] }
    guard let proxy else { return ["that of machine.config, since the file sets none"] }
    if proxy.isDisabled { return ["none, since 'enabled' is 'false'"] }
    let bypass = proxy.bypass.map { "not for addresses that match '\($0.key)'" }
    let exceptions = (proxy.bypassesLocal ? ["not for names without a dot"] : []) + bypass
    return switch proxy.origin {
    case .module(let attribute): ["what the class '\(attribute.value)' says"]
    case .script(let attribute) where attribute.isNamed("autoDetect"):
      ["what a script says that is looked for on the network"]
    case .script(let attribute): ["what the script '\(attribute.value)' says"]
    case .address(let attribute): ["'\(secrets.masking(attribute.value))'"] + exceptions
    case .account: ["that of the system"] + exceptions
    case .nothing: ["none, since no address is given"]
    }
  }

  private var settingLines: [String] {
    settings.map { setting in
      let origin =
        setting.isOverridden ? " (overridden by '\(document.settingsFileName ?? "")')" : ""
      return "\(setting.key) = \(setting.value)\(origin)\(warning(about: setting))"
    }
  }

  private func warning(about setting: Setting) -> String {
    guard case .success(let found) = product, found.product.kind == .ecma2HostService,
      setting.key.lowercased() == ECMA2HostServiceConfiguration.debugKey.lowercased(),
      ECMA2HostServiceConfiguration(document).disablesAuthentication
    else { return "" }
    return " (authentication is off: anyone can query the host)"
  }
}

extension EffectiveListeners.Entry {
  /// Where the listener writes, in words.
  fileprivate var destination: String {
    guard let definition else { return "nowhere: there is no shared listener '\(listener.name)'" }
    let type = definition.type.prefix { $0 != "," }.split(separator: ".").last ?? ""
    let place =
      switch type {
      case "EventLogTraceListener": "the event log, as '\(definition.initializeData)'"
      case "TextWriterTraceListener", "DelimitedListTraceListener", "XmlWriterTraceListener":
        "the file '\(definition.initializeData)'"
      case "ConsoleTraceListener": "the console"
      case "DefaultTraceListener": "the debugger"
      default: "a '\(definition.type)'"
      }
    let filter = definition.filter.map { ", through the filter '\($0["type"] ?? "")'" } ?? ""
    return "\(place) (listener '\(listener.name)'\(filter))"
  }
}
