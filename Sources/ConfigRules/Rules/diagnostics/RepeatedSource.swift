import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a trace source that a later one of its name replaces.
  static let repeatedSource = Rule(
    Diagnostic.ID("CFG3110", "repeated-source"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A trace source that is declared twice",
      rationale: """
        The list of sources keeps one element for a name, and a later one replaces the earlier \
        whole, listeners and all, without a word (SourceElementsCollection is a basic map). Names \
        are compared with case. A person who changes the level of the first one changes nothing.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                ⟦<source name="ConnectorsLog" switchValue="Verbose">⟧
                  <listeners>
                    <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                  </listeners>
                </source>
                <source name="ConnectorsLog" switchValue="Error" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Verbose" />
                <source name="ECMA2Host" switchValue="Error" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "which of the two is meant cannot be told from the file")
  ) { input in
    input.tracing.sources.filter { !$0.source.name.isEmpty }.flatMap { source in
      source.deadTwins.map { twin in
        var finding = Finding(
          "the source '\(twin.name)' has no effect here, because it is declared again",
          at: twin.element.startTagRange, advice: "remove the one that is not meant")
        finding.notes = [
          Diagnostic.Note("this one counts", at: source.source.element.startTagRange)
        ]
        return finding
      }
    }
  }
}
