import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports an attribute of a listener that its class does not know.
  static let unknownListenerAttribute = Rule(
    fault: Diagnostic.ID("CFG3051", "unknown-listener-attribute"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "An attribute that a listener does not know",
      rationale: """
        A listener may have any attribute when the file is loaded. When the listener is made, at \
        the first trace call, its class says which ones it supports and the rest make the call \
        throw (TraceUtils.VerifyAttributes). The listeners for event logs, text files and the \
        console support none besides 'name', 'type', 'initializeData' and 'traceOutputOptions', \
        in exactly this case.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener"
                         ⟦traceoutputoptions⟧="DateTime" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.DelimitedListTraceListener"
                         initializeData="C:\\Logs\\trace.csv" delimiter=";" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    guard let (owner, attribute) = input.attribute(named: diagnostic.range),
      case .listener(let known) = TraceClass(typeName: owner["type"] ?? ""),
      // Options that cannot be read make the whole section fail, which is worse.
      attribute.name.lowercased() != "traceoutputoptions"
        || (try? GenericEnumConverter.traceOptions.values(of: attribute.value)) != nil
    else { return [] }
    return input.respelling(
      attributeAt: diagnostic.range,
      like: ["initializeData", "traceOutputOptions"] + known.attributes.sorted())
  }
}
