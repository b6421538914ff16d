import SourceDiagnostics

extension Rule {
  /// Reports a bypass entry that names no address.
  static let bypassWithoutAddress = Rule(
    fault: Diagnostic.ID("CFG3038", "bypass-without-address"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "A bypass entry without an address",
      rationale: """
        An entry's address is its key, and the collection refuses an entry without one \
        (BypassElementCollection, ConfigurationElementCollection.BaseAdd). So 'defaultProxy' \
        throws, and it does so at every request, because a failed proxy is not remembered \
        (WebRequest.InternalDefaultWebProxy). An empty address passes, and lets every request go \
        past the proxy.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <bypasslist>
                  ⟦<add />⟧
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
                <bypasslist>
                  <add address="\\.contoso\\.com$" />
                </bypasslist>
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "the address cannot be told from the file"))
}
