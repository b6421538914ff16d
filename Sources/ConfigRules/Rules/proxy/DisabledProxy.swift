import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a proxy that `enabled` switches off.
  static let disabledProxy = Rule(
    Diagnostic.ID("CFG3144", "disabled-proxy"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A proxy that is switched off",
      rationale: """
        With enabled='false' on 'defaultProxy' the runtime asks for nothing else in the section: \
        there is no proxy, neither this one nor that of the account, and requests go out \
        directly (DefaultProxySectionInternal). The address below it looks as if it were used.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy ⟦enabled="false"⟧>
                <proxy proxyaddress="http://proxy.example.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy enabled="false" />
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy enabled="true">
                <proxy proxyaddress="http://proxy.example.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "the proxy may be off for a reason")
  ) { input in
    guard let proxy = input.configuration.proxy, proxy.isDisabled,
      let attribute = proxy.section.element.attribute("enabled"),
      let child = proxy.section.proxy ?? proxy.section.module
    else { return [] }
    var finding = Finding(
      "no proxy is used, although one is given", at: attribute.range,
      advice: "write 'true', or remove what is not used")
    finding.notes = [Diagnostic.Note("this has no effect", at: child.startTagRange)]
    return [finding]
  }
}
