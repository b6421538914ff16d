import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a configuration script that is never asked.
  static let unaskedProxyScript = Rule(
    Diagnostic.ID("CFG3154", "unasked-proxy-script"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A configuration script that is never asked",
      rationale: """
        A script, whether 'scriptLocation' names it or 'autoDetect' has it looked for on the \
        network, is never asked beside an address or a bypass list: DefaultProxySectionInternal \
        hands them on after the script, and to set WebProxy.Address or WebProxy.BypassList \
        throws the script away. It is no help either where the address cannot be reached.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy ⟦autoDetect="true"⟧ proxyaddress="http://proxy.example.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy ⟦scriptLocation="http://wpad.example.com/proxy.pac"⟧ />
                <bypasslist>
                  <add address="\\.example\\.com$" />
                </bypasslist>
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy autoDetect="false" proxyaddress="http://proxy.example.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "whether the script or the address is meant cannot be told")
  ) { input in
    guard let proxy = input.configuration.proxy, !proxy.isDisabled, proxy.foreignModule == nil,
      let script = proxy.script,
      let stopper = proxy.scriptStoppers.first(where: { $0.name != "bypassonlocal" })
    else { return [] }
    var finding = Finding(
      "no script is asked, because of '\(stopper.name)'", at: script.range,
      advice: "remove one of the two")
    finding.notes = [Diagnostic.Note("this is used instead", at: stopper.range)]
    return [finding]
  }
}
