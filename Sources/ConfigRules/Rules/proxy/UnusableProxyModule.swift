import SourceDiagnostics

extension Rule {
  /// Reports a proxy class that is not there, or is no proxy.
  static let unusableProxyModule = Rule(
    fault: Diagnostic.ID("CFG3063", "unusable-proxy-module"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A class in 'module' that cannot be used",
      rationale: """
        The class is looked up in System.dll and mscorlib if no assembly is named, ignoring \
        case, and must implement IWebProxy; else every web request throws 'Error creating the \
        Web Proxy specified in the 'system.net/defaultProxy' configuration section.' \
        (DefaultProxySectionInternal). A class of the program's own needs its assembly behind \
        a comma.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <module type="⟦Contoso.Proxy⟧" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <module type="Contoso.Proxy, Contoso.Net" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "the assembly of the class cannot be told"))
}
