import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a text log of a product that is not under ProgramData.
  static let logOutsideProgramData = Rule(
    Diagnostic.ID("CFG5003", "log-outside-program-data"), .note, nil,
    Page(
      since: "0.1.0",
      title: "A log file outside of ProgramData",
      rationale: """
        The services run with accounts that may write to little more than their own folder under \
        C:/ProgramData; where the account may not write, the listener throws or stays silent \
        (TextWriterTraceListener.EnsureWriter), and in a folder that is there for all to read, \
        so is the log. Environment variables in the path are not replaced.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="AAD Connect Provisioning Agent" switchValue="Error">
                  <listeners>
                    <add name="text" type="System.Diagnostics.TextWriterTraceListener" initializeData="⟦C:/logs/agent.log⟧" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .provisioningAgent),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="AAD Connect Provisioning Agent" switchValue="Error">
                  <listeners>
                    <add name="text" type="System.Diagnostics.TextWriterTraceListener" initializeData="C:/ProgramData/Microsoft/Azure AD Connect Provisioning Agent/Trace/agent.log" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .provisioningAgent),
      ],
      whyNoFix: "whether the account may write there depends on the machine")
  ) { input in
    guard input.product.kind != .dotNet, let diagnostics = input.configuration.diagnostics else {
      return []
    }
    return diagnostics.element.descendants.compactMap { element in
      guard element.isNamed("add"), let path = element.attribute("initializeData"),
        Listener(element).writesText, !path.value.isEmpty
      else { return nil }
      let folder = path.value.lowercased().map { $0 == "\\" ? "/" : $0 }
      guard folder.dropFirst().first == ":" || folder.first == "/",
        !String(folder.dropFirst(2)).hasPrefix("/programdata/")
      else { return nil }
      return Finding(
        "the log '\(path.value)' is not under ProgramData", at: path.valueRange,
        advice:
          "choose a folder that the service's account can write, such as one in C:/ProgramData")
    }
  }
}
