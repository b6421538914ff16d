import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a bypass entry that is in the list twice.
  static let duplicateBypassEntry = Rule(
    Diagnostic.ID("CFG3150", "duplicate-bypass-entry"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A bypass entry that is in the list twice",
      rationale: """
        The key of an entry of 'bypasslist' is its address, so the second of two equal ones \
        takes the place of the first (BypassElementCollection). It does no harm. Whoever removes \
        one of them to send requests through the proxy again will wonder why they are not.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080" />
                <bypasslist>
                  ⟦<add address="^http://intranet$" />⟧
                  <add address="^http://intranet$" />
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
                <proxy proxyaddress="http://proxy.example.com:8080" />
                <bypasslist>
                  <add address="^http://intranet$" />
                  <add address="^http://archive$" />
                </bypasslist>
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "one of the two may be misspelt")
  ) { input in
    let list = input.configuration.proxy?.section.bypassList
    return CollectionReplay(list, key: "address", comparison: .ordinal).entries.compactMap {
      entry in
      guard case .replaced(let later) = entry.fate else { return nil }
      var finding = Finding(
        "the bypass entry '\(entry.key)' is there twice", at: entry.element.startTagRange,
        advice: "remove one of them")
      finding.notes = [Diagnostic.Note("this is the same", at: later.startTagRange)]
      return finding
    }
  }
}
