import ConfigModel
import ConfigPatch

extension Outcome {
  /// What to know and to do after the request has been made, in whole clauses.
  public var hints: [String] { restart + verboseHints + quietHints + proxyHints }

  /// The Windows service to restart, since it reads the file only when it starts.
  public var service: String? { isChanged ? recognition.product.service : nil }

  private var restart: [String] {
    guard isChanged else { return [] }
    if let service { return ["restart the Windows service '\(service)'"] }
    return recognition.product.kind == .ecma2HostWizard
      ? ["close the wizard and open it again"] : []
  }

  private var verboseHints: [String] {
    guard command == "enable-verbose" else { return [] }
    let isAgent = recognition.product.kind == .provisioningAgent
    return (isAgent ? [] : [connectionStrings]) + eventSources
      + ["switch it off again with: cfgpatch disable-verbose \(input.path)"]
  }

  private var connectionStrings: String {
    "verbose logs may hold connection strings, passwords included"
  }

  /// The event sources that the product's listeners write to.
  private var eventSources: [String] {
    let names = recognition.product.sources.flatMap { source in
      after.tracing.source(source.name)?.listeners.own ?? []
    }
    .compactMap(\.definition).filter { $0.type.contains("EventLogTraceListener") }
    .map { "'\($0.initializeData)'" }
    guard !names.isEmpty else { return [] }
    let list = Set(names).sorted().joined(separator: ", ")
    return [
      "the event sources \(list) must be registered; the first write to one that is not needs "
        + "administrator rights"
    ]
  }

  private var quietHints: [String] {
    guard command == "disable-verbose",
      edits.contains(where: { $0.reason.hasPrefix("removes the") })
    else { return [] }
    let isAgent = recognition.product.kind == .provisioningAgent
    return isAgent
      ? [] : ["a file that was shipped with these sources has lost its logging of errors too"]
  }

  private var proxyHints: [String] {
    guard command == "remove-proxy" else { return [] }
    return ["the proxy of machine.config applies now"]
  }
}
