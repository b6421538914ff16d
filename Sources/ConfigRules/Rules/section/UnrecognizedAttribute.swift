import ConfigModel
import SourceDiagnostics

extension Rule {
  /// Reports an attribute that a section does not know.
  static let unrecognizedAttribute = Rule(
    fault: Diagnostic.ID("CFG3030", "unrecognized-attribute"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "An attribute that the section does not know",
      rationale: """
        A section's class lists the attributes of each element, and any other makes the section \
        throw when it is first read (ConfigurationElement.DeserializeElement). Names are compared \
        with case, and the styles are mixed: 'proxyaddress' and 'bypassonlocal' are all lower \
        case, 'useDefaultCredentials' and 'autoDetect' are not. An 'xmlns' on an inserted element \
        is an unknown attribute too. Other sections of the file still work.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy ⟦proxyAddress⟧="http://proxy.contoso.com:8080" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="Timeout" value="30" ⟦xmlns⟧="" />
              <remove key="Debug" ⟦value⟧="true" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy useDefaultCredentials="true">
                <proxy proxyaddress="http://proxy.contoso.com:8080" bypassonlocal="true" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    guard let failure = input.loadFailures.first(where: { $0.range == diagnostic.range }),
      let similar = failure.similarName
    else { return [] }
    return input.respelling(attributeAt: diagnostic.range, like: [similar])
  }
}
