import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports exceptions from a proxy that is not named.
  static let proxyWithoutAddress = Rule(
    Diagnostic.ID("CFG3155", "proxy-without-address"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "Exceptions from a proxy that is not named",
      rationale: """
        'bypassonlocal' and 'bypasslist' say which requests do not go through the proxy. Without \
        'proxyaddress' there is none, and the settings of the account are not asked either: a \
        section that says anything of a proxy starts from an empty WebProxy, unless \
        'usesystemdefault' is 'true' (DefaultProxySectionInternal). So every request goes \
        directly, which is not what exceptions are written for.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy ⟦bypassonlocal="true"⟧ />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy useDefaultCredentials="true">
                <bypasslist>
                  <add ⟦address="^http://10\\."⟧ />
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
                <proxy usesystemdefault="true" bypassonlocal="true" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "which proxy is meant cannot be told")
  ) { input in
    guard let proxy = input.configuration.proxy, !proxy.isDisabled, proxy.origin == .nothing,
      proxy.script == nil, let stopper = proxy.scriptStoppers.first
    else { return [] }
    let entry = stopper.name == "bypasslist" ? proxy.bypass.first?.element : nil
    return [
      Finding(
        "'\(stopper.name)' makes exceptions, and no proxy is named: every request goes directly",
        at: entry?.attribute("address")?.range ?? stopper.range,
        advice: "add 'proxyaddress', or 'usesystemdefault=\"true\"' for the proxy of the account")
    ]
  }
}
