import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a product's trace source that nothing records.
  static let unheardSource = Rule(
    Diagnostic.ID("CFG3113", "unheard-source"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A trace source that nothing records",
      rationale: """
        Every source starts out with the listener 'Default', which hands messages to a debugger \
        and writes no log (DefaultTraceListener). Where the file adds no other, or removes them \
        all, the level of the source makes no difference: there is nothing to find anywhere. A \
        source at 'Off' is left alone, because silence is what it asks for.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Verbose">
                  ⟦<listeners>⟧
                    <remove name="Default" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                ⟦<source name="ConnectorsLog" switchValue="Verbose" />⟧
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Verbose">
                  <listeners>
                    <add name="log" type="System.Diagnostics.EventLogTraceListener"
                         initializeData="ConnectorsLog" />
                  </listeners>
                </source>
                <source name="ECMA2Host" switchValue="Off" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "where the messages should go cannot be told from the file")
  ) { input in
    input.tracing.sources.filter(\.isUnheard).map { source in
      let place = source.listeners.list ?? source.source.element
      let name = source.source.name
      let message =
        source.listeners.hasDefault
        ? "the source '\(name)' has no listener but 'Default', which only a debugger hears"
        : "the source '\(name)' has no listener"
      return Finding(
        message, at: place.startTagRange, advice: "add a listener, or set the level to 'Off'")
    }
  }
}

extension EffectiveSource {
  /// A Boolean value indicating whether it is a product's, may write something, and nobody listens.
  fileprivate var isUnheard: Bool {
    if let levels = level.levels, levels.isEmpty { return false }
    let name = source.name
    let isOfProduct = Product.all.contains { $0.sources.contains { $0.name == name } }
    return isOfProduct && listeners.own.isEmpty
  }
}
