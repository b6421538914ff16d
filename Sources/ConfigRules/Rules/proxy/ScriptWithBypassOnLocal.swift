import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports `bypassonlocal` beside a configuration script.
  static let scriptWithBypassOnLocal = Rule(
    Diagnostic.ID("CFG3145", "script-with-bypass-on-local"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "'bypassonlocal' beside a configuration script",
      rationale: """
        A configuration script is never asked beside 'bypassonlocal', not even where that is \
        False: DefaultProxySectionInternal hands it on after the script, and to set \
        WebProxy.BypassProxyOnLocal throws the script away. Without an address as well, every \
        request goes out directly. The vendor's documentation of the 'proxy' element says not to \
        use the two together.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy scriptLocation="http://wpad.example.com/proxy.pac" ⟦bypassonlocal="true"⟧ />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy scriptLocation="http://wpad.example.com/proxy.pac" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "the script may have to be changed first")
  ) { input in
    guard let proxy = input.configuration.proxy, !proxy.isDisabled, proxy.foreignModule == nil,
      let script = proxy.script,
      let stopper = proxy.scriptStoppers.first(where: { $0.name == "bypassonlocal" })
    else { return [] }
    var finding = Finding(
      "'bypassonlocal' keeps the script from being asked", at: stopper.range,
      advice: "remove it, and let the script return 'DIRECT' for local names")
    finding.notes = [Diagnostic.Note("this has no effect", at: script.range)]
    return [finding]
  }
}
