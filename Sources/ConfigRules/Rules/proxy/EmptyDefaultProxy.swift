import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a `defaultProxy` that names no proxy.
  static let emptyDefaultProxy = Rule(
    Diagnostic.ID("CFG3152", "empty-default-proxy"), .note, nil,
    Page(
      since: "0.1.0",
      title: "A 'defaultProxy' that names no proxy",
      rationale: """
        A section without an address, script, module or bypass list means the proxy settings of \
        the account that the program runs as, as in its Internet options \
        (DefaultProxySectionInternal). A service account rarely has any. The section also hides \
        the one in machine.config, since it never inherits from it (DefaultProxySection.Reset).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              ⟦<defaultProxy />⟧
            </system.net>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.net>
              ⟦<defaultProxy enabled="true">⟧
                <proxy />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy useDefaultCredentials="true" />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy usesystemdefault="true" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "the settings of the account may be what is meant")
  ) { input in
    guard let proxy = input.configuration.proxy, !proxy.isDisabled, !proxy.usesDefaultCredentials,
      proxy.section.configSource == nil, proxy.section.protectionProvider == nil,
      proxy.bypass.isEmpty, proxy.section.module == nil,
      proxy.section.proxy?.attributes.isEmpty ?? true
    else { return [] }
    return [
      Finding(
        "no proxy is named, so that of the account is used",
        at: proxy.section.element.startTagRange,
        advice: "name one, or write usesystemdefault='true' to make it plain")
    ]
  }
}
