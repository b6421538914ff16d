import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a trace source whose name is almost that of one that the product uses.
  static let misspeltSourceName = Rule(
    Diagnostic.ID("CFG3123", "misspelt-source-name"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A trace source whose name is almost one that the product uses",
      rationale: """
        A program asks for its trace sources by name, compared with case (TraceSource.Initialize, \
        SourceElementsCollection). A source that nobody asks for is loaded and never used, so its \
        level and its listeners have no effect.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="⟦connectorslog⟧" switchValue="Off" />
                <source name="⟦ECMA2host⟧" switchValue="Off" />
              </sources>
            </system.diagnostics>
          </configuration>
          """, .ecma2HostService),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Off" />
                <source name="ECMA2Host" switchValue="Off" />
                <source name="Contoso.Connector" switchValue="Off" />
              </sources>
            </system.diagnostics>
          </configuration>
          """, .ecma2HostService),
      ])
  ) { input in
    let known = input.product.sources.map(\.name)
    return input.tracing.sources.compactMap { source in
      let name = source.source.name
      guard !known.contains(name), let place = source.source.element.attribute("name"),
        let similar = Similarity.closest(to: name.trimmingWhitespace, among: known)
          ?? known.first(where: { $0 == name.trimmingWhitespace })
      else { return nil }
      var finding = Finding(
        "the program has no trace source '\(name)'", at: place.valueRange,
        advice: "write '\(similar)' if that is meant; names are compared with case")
      // A connector of one's own may have a source of that name.
      if input.tracing.source(similar) == nil {
        finding.fixes = [.writing(similar, at: place.valueRange, isSafe: false)]
      }
      return finding
    }
  }
}
