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
        Where a configuration script answers, its answer counts, for local names too: \
        WebProxy.IsBypassed asks the script first and looks at 'bypassonlocal' only if there is \
        none to ask. The vendor's documentation of the 'proxy' element says not to use the two \
        together.
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
    guard let proxy = input.configuration.proxy, !proxy.isDisabled, proxy.bypassesLocal,
      proxy.scriptLocation != nil,
      let attribute = proxy.section.proxy?.attribute("bypassonlocal")
    else { return [] }
    return [
      Finding(
        "'bypassonlocal' has no effect where the script answers", at: attribute.range,
        advice: "let the script return 'DIRECT' for local names")
    ]
  }
}
