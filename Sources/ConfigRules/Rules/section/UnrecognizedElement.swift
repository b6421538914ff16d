import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports an element that a section does not know.
  static let unrecognizedElement = Rule(
    fault: Diagnostic.ID("CFG3031", "unrecognized-element"), .sectionFails,
    Page(
      since: "0.1.0",
      title: "An element that the section does not know",
      rationale: """
        A section's class lists the elements that may stand inside, and any other makes the \
        section throw when it is first read (ConfigurationElement.DeserializeElement). Names are \
        compared with case, so '<Add>' is not '<add>'. The lists 'sources' and 'sharedListeners' \
        know no 'remove' and no 'clear'. Other sections of the file still work.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <⟦Add⟧ key="Timeout" value="30" />
            </appSettings>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <⟦Listeners⟧>
                  <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                </Listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sharedListeners>
                <⟦remove⟧ name="Default" />
              </sharedListeners>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <clear />
              <add key="Timeout" value="30" />
              <remove key="Debug" />
            </appSettings>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    let document = input.configuration
    guard let failure = input.loadFailures.first(where: { $0.range == diagnostic.range }),
      let element = document.syntax.elements.first(where: { $0.nameRange == diagnostic.range }),
      let similar = failure.similarName, let name = Spelling(of: element.name, among: [similar]),
      // A name that may stand there once must not come to stand there twice.
      ["add", "remove", "clear", "source"].contains(name.text)
        || element.parent?.elements(named: name.text).isEmpty == true
    else { return [] }
    return input.respelling(element, as: name)
  }
}
