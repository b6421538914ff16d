/// The XML of the vendor's documentation as a patch writes it into files indented by two spaces.
enum VendorBlock {
  /// The listener that the documentation gives to the source `name`, on one line.
  static func listener(_ name: String) -> String {
    let version = name == "ConnectorsLog" ? "2.0.0.0" : "4.0.0.0"
    let listenerName =
      switch name {
      case "ConnectorsLog": "ConnectorsLog"
      case "ECMA2Host": "ECMA2HostListener"
      default: "ConnectorsLogListener"
      }
    return """
      <add initializeData="\(name)" type="System.Diagnostics.EventLogTraceListener, System, \
      Version=\(version), Culture=neutral, PublicKeyToken=b77a5c561934e089" \
      name="\(listenerName)" \
      traceOutputOptions="LogicalOperationStack, DateTime, Timestamp, Callstack"
      """
  }

  /// The source `name` with its listener, at an indentation of `depth` times two spaces.
  static func source(_ name: String, _ level: String = "Verbose", depth: Int = 3) -> String {
    let listener = listener(name)
    let lines =
      name == "ConnectorsLog"
      ? ["    \(listener)>", "      <filter type=\"\" />", "    </add>"]
      : ["    \(listener) />", "    <remove name=\"Default\" />"]
    let all =
      ["<source name=\"\(name)\" switchValue=\"\(level)\">", "  <listeners>"] + lines
      + ["  </listeners>", "</source>"]
    return all.map { String(repeating: "  ", count: depth) + $0 }.joined(separator: "\n")
  }

  /// All three sources.
  static func sources(_ level: String = "Verbose", depth: Int = 3) -> String {
    ["ConnectorsLog", "Microsoft ECMA2Host", "ECMA2Host"]
      .map { source($0, level, depth: depth) }.joined(separator: "\n")
  }

  /// The section `system.diagnostics` with all three sources, below the root.
  static func diagnostics(_ level: String = "Verbose") -> String {
    """
      <system.diagnostics>
        <sources>
    \(sources(level))
        </sources>
      </system.diagnostics>
    """
  }
}
