import CfgPatchKit
import ConfigModel
import SourceDiagnostics
import TestSupport

/// What is in effect with a file, as a program that reads only our JSON would tell it.
///
/// The words are those of a program that was run with .NET Framework: it read a setting, made two
/// trace sources with the level `Off`, and asked for the proxy of three addresses, on a machine
/// whose own settings name no proxy.
struct JSONEffect {
  private let inventory: JSON
  private let routes: [String: JSON]

  private static let destinations = [
    "login": "https://login.microsoftonline.com/", "intranet": "http://intranet/",
    "graph": "https://graph.microsoft.com/",
  ]

  init(_ inventory: Inventory) throws {
    self.inventory = try JSON(reading: inventory.value.text)
    routes = try Self.destinations.mapValues { address in
      let destination = try RequestRoute.destination(address)
      return try JSON(reading: RequestRoute(to: destination, inventory).value.text)
    }
  }

  /// What the program printed, by subject; a subject that throws is missing.
  var fields: [String: String] {
    var fields = routes.compactMapValues(way)
    fields = Dictionary(uniqueKeysWithValues: fields.map { ("proxy(\($0))", $1) })
    if !hasFailed("appSettings") { fields["WriteVerboseLog"] = setting ?? "<absent>" }
    if !hasFailed("system.net/defaultProxy") { fields["cred"] = credentials }
    // The section throws once, to whoever traces first.
    if !hasFailed("system.diagnostics") { fields["ConnectorsLog"] = source("ConnectorsLog") }
    fields["Microsoft ECMA2Host"] = source("Microsoft ECMA2Host")
    return fields
  }

  private func hasFailed(_ section: String) -> Bool {
    elements(of: inventory["failedSections"]).contains(.string(section))
  }

  private func way(of route: JSON) -> String? {
    switch route["way"] {
    case .string("fails"): nil
    case .string("proxy"): route["proxy"]?.text
    default: "direct"
    }
  }

  private var setting: String? {
    let settings = elements(of: inventory["settings"])
    return settings.last(where: { $0["key"]?.text?.lowercased() == "writeverboselog" })?["value"]?
      .text
  }

  private var credentials: String {
    let proxy = inventory["proxy"]
    let isSent =
      proxy?["enabled"] == .boolean(true) && proxy?["useDefaultCredentials"] == .boolean(true)
    return isSent ? "default" : "none"
  }

  private func source(_ name: String) -> String? {
    guard
      let source = elements(of: inventory["sources"]).first(where: { $0["name"] == .string(name) })
    else { return "Off[Default]" }
    guard source["failures"] == .array([]) else { return nil }
    let listeners = elements(of: source["listeners"]).map { listener in
      (listener["name"]?.text ?? "") + (listener["filter"]?.text == nil ? "" : filter(of: listener))
    }
    return (source["level"]?.text ?? "Off") + "[" + listeners.joined(separator: "|") + "]"
  }

  private func filter(of listener: JSON) -> String {
    ":" + (listener["filterInitializeData"]?.text ?? "")
  }

  private func elements(of value: JSON?) -> [JSON] {
    if case .array(let elements) = value { elements } else { [] }
  }
}
